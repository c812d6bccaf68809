package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;

/** Where a quoted piece stands among the words around it. Places are numbers of words. */
final class Piece {
    /** How far from the marks candidates stand at most: keeps time linear in endless paragraphs. */
    private static final int FAR = 250;
    /** How far into the next paragraph candidates stand. */
    private static final int AHEAD = 14;

    private final Reading reading;
    private final Words words;
    final int place;
    private final int paragraph;
    final int from;
    final int to;
    final int paragraphFrom;
    final int paragraphTo;

    Piece(Reading reading, int place) {
        this.reading = reading;
        this.words = reading.words;
        this.place = place;
        Quoted quoted = reading.quoted.get(place);
        this.paragraph = quoted.paragraph();
        this.from = reading.from(place);
        this.to = Math.max(from, reading.to(place));
        Span span = reading.story.paragraphs().get(paragraph).span();
        this.paragraphFrom = words.firstFrom(span.start());
        this.paragraphTo = words.firstFrom(span.end());
    }

    int length() {
        return to - from;
    }

    /** Where candidates may begin: the paragraph before. */
    int reachFrom() {
        if (paragraph == 0) {
            return Math.max(0, from - FAR);
        }
        Paragraph before = reading.story.paragraphs().get(paragraph - 1);
        return Math.max(words.firstFrom(before.span().start()), from - FAR);
    }

    /** Behind the last word that may belong to a candidate. */
    int reachTo() {
        return Math.min(Math.min(paragraphTo + AHEAD, to + FAR), words.size());
    }

    /** I: inside the words; A: after in the paragraph; B: before in it; P, Q: in the paragraph before or further back; N: in the next. */
    String side(Mention mention) {
        if (mention.from() >= paragraphTo) {
            return "N";
        }
        if (mention.from() >= to) {
            return "A";
        }
        if (mention.from() >= from) {
            return "I";
        }
        if (mention.from() >= paragraphFrom) {
            return "B";
        }
        return mention.from() >= reachFrom() ? "P" : "Q";
    }

    /** Whether a mention opens the words themselves, as in a transcript: “SMITH: Well, …”. */
    boolean isOpenedBy(Mention mention) {
        return mention.from() == from && words.word(mention.to()).equals(":");
    }

    /** Nothing but quoted words in the paragraph. */
    boolean isAlone() {
        for (int i = paragraphFrom; i < Math.min(paragraphTo, paragraphFrom + FAR); i++) {
            if (!reading.isQuoted(i) && words.tag(i) != Tag.PUNCT) {
                return false;
            }
        }
        return true;
    }

    boolean samePieceParagraph(Choice last) {
        return last.mention() != Choice.NOBODY && place > 0 && reading.quoted.get(place - 1).paragraph() == paragraph;
    }

    int paragraphsBack(Mention mention) {
        return Math.min(4, Math.max(-1, paragraph - words.paragraph(mention.from())));
    }

    /** Whether the piece before was left open. */
    boolean isContinued() {
        return place > 0 && !reading.quoted.get(place - 1).closed()
                && reading.quoted.get(place - 1).paragraph() == paragraph - 1;
    }

    /** Whether the paragraph before ends in a colon. */
    boolean colonBefore() {
        return from - 1 <= paragraphFrom && words.word(paragraphFrom - 1).equals(":");
    }
}
