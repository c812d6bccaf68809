package dev.verbatim.quote;

import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;

/** The verbs of saying next to a quoted piece. */
final class NearCues {
    /** How far from the marks a verb still reports them, in words. */
    private static final int NEAR = 14;

    private final Reading reading;
    private final Words words;
    private final Piece piece;

    NearCues(Reading reading, Piece piece) {
        this.reading = reading;
        this.words = reading.words;
        this.piece = piece;
    }

    /** The verb of saying nearest before the marks in the same sentence; -1 without. */
    int cueBefore() {
        for (int i = piece.from - 1; i >= piece.from - NEAR && i >= 0
                && words.sentence(i) == words.sentence(piece.from); i--) {
            if (isSay(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The verb of saying nearest behind the marks; -1 without. */
    int cueAfter() {
        for (int i = piece.to; i < piece.to + NEAR && i < piece.paragraphTo; i++) {
            if (isSay(i)) {
                return i;
            }
            if (words.word(i).equals(".") && !reading.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isSay(int at) {
        return !reading.isQuoted(at) && reading.clauses.isVerb(at) && Verbs.isSay(Verbs.lemma(words.lower(at)));
    }

    /** Whether a quotation opens right behind a word: “… he added: “…””. */
    boolean leadsOn(int at) {
        for (int i = at + 1; i <= at + 3; i++) {
            if (reading.isQuoted(i) && reading.inside[i] != piece.place) {
                return true;
            }
            if (words.tag(i) != Tag.PUNCT && i > at + 1) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb of saying stands in the quotation's sentence outside of quotation marks. */
    boolean saysInSentence() {
        return saysFrom(piece.from - 1, -1) || saysFrom(piece.to, 1);
    }

    private boolean saysFrom(int start, int step) {
        int sentence = words.sentence(step < 0 ? piece.from : piece.to - 1);
        for (int i = start; words.sentence(i) == sentence && Math.abs(i - start) < 40; i += step) {
            if (!reading.isQuoted(i) && reading.clauses.isVerb(i) && Verbs.isSay(Verbs.lemma(words.lower(i)))) {
                return true;
            }
        }
        return false;
    }
}
