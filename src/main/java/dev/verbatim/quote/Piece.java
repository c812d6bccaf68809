package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;

/** A quoted piece among the words around it, measured in words. */
final class Piece {
    /** How far from the marks a verb still reports them, in words. */
    private static final int NEAR = 14;
    /** How far from the marks candidates stand at most: keeps time linear in endless paragraphs. */
    private static final int FAR = 250;
    /** How far into the next paragraph candidates stand. */
    private static final int AHEAD = 14;

    private final Reading reading;
    private final Words words;
    private final int place;
    private final int paragraph;
    private final int from;
    private final int to;
    private final int paragraphFrom;
    private final int paragraphTo;

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

    /** Unquoted words between. */
    int distance(Mention mention) {
        int count = 0;
        int start = mention.from() >= to ? to : mention.to();
        int end = mention.from() >= to ? mention.from() : from;
        for (int i = start; i < Math.min(end, start + FAR) && count < 40; i++) {
            count += reading.isQuoted(i) || words.word(i).equals("\"") ? 0 : 1;
        }
        return Features.step(count);
    }

    /** How near the cue stands to the marks: 0 next to them or with a comma only. */
    String nearness(int cue) {
        if (cue < 0) {
            return "-";
        }
        int start = cue >= to ? to : cue + 1;
        int end = cue >= to ? cue : from;
        int count = 0;
        boolean broken = false;
        for (int i = start; i < end && count < 6; i++) {
            String word = words.word(i);
            boolean mark = words.tag(i) == Tag.PUNCT || word.equals("\"");
            count += mark || reading.isQuoted(i) ? 0 : 1;
            broken |= reading.isQuoted(i) || word.equals(".");
        }
        return (cue >= to ? "a" : "b") + Math.min(count, 4) + (broken ? "x" : "");
    }

    /** Ends of sentences between, as the marks tell; “?” before a closing mark ends none, as in “Why?” she asked. */
    int sentences(Mention mention) {
        if (mention.from() < to) {
            return Math.min(3, Math.abs(words.sentence(mention.from()) - words.sentence(from)));
        }
        int count = words.word(to - 1).equals(".") ? 1 : 0;
        for (int i = to; i < mention.from() && count < 3; i++) {
            String word = words.word(i);
            boolean stop = word.equals(".") || word.equals("?") || word.equals("!");
            count += stop ? 1 : 0;
        }
        return count;
    }

    /** The verb of saying nearest before the marks in the same sentence; -1 without. */
    int cueBefore() {
        for (int i = from - 1; i >= from - NEAR && i >= 0 && words.sentence(i) == words.sentence(from); i--) {
            if (isSay(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The verb of saying nearest behind the marks; -1 without. */
    int cueAfter() {
        for (int i = to; i < to + NEAR && i < paragraphTo; i++) {
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
            if (reading.isQuoted(i) && reading.inside[i] != place) {
                return true;
            }
            if (words.tag(i) != Tag.PUNCT && i > at + 1) {
                return false;
            }
        }
        return false;
    }

    int piecesBetween(Mention mention) {
        int count = 0;
        for (int i = place + 1; i < reading.quoted.size() && count < 3 && reading.from(i) < mention.from(); i++) {
            count++;
        }
        for (int i = place - 1; i >= 0 && count < 3 && reading.from(i) > mention.from(); i--) {
            count++;
        }
        return count;
    }

    int mentionsBetween(int mention) {
        Mention found = reading.mention(mention);
        int start = found.from() >= to ? to : found.to();
        int end = found.from() >= to ? found.from() : from;
        if (end - start > 60) {
            return 4;
        }
        return (int) Math.min(4, reading.cast.between(start, end).stream()
                .filter(i -> !reading.isQuoted(reading.mention(i).from())
                        && reading.mention(i).kind() != Mention.Kind.POSSESSIVE)
                .count());
    }

    /** How the words begin and end: a whole sentence, or a fragment. */
    String form() {
        boolean whole = words.isCapital(from);
        String last = words.word(to - 1);
        String end = last.equals(",") ? "," : last.equals(".") ? "." : last.equals("!") || last.equals("?") ? "?" : "w";
        String behind = to + 1 < paragraphTo ? "" : "$";
        String before = from - 1 <= paragraphFrom ? "^" : "";
        return before + (whole ? "S" : "f") + end + behind;
    }

    /** The word before the opening mark. */
    String before() {
        int at = from - 2;
        if (at < paragraphFrom) {
            return "^";
        }
        Tag tag = words.tag(at);
        return tag == Tag.PUNCT || tag == Tag.SCONJ ? words.word(at) : tag.name();
    }

    /** The word behind the closing mark. */
    String after() {
        int at = to + 1;
        if (at >= paragraphTo) {
            return "$";
        }
        Tag tag = words.tag(at);
        return tag == Tag.PUNCT ? words.word(at) : tag.name();
    }

    /** Capital letters throughout, as in titles. */
    boolean isTitled() {
        int small = 0;
        for (int i = from; i < Math.min(to, from + 12); i++) {
            boolean letter = Character.isLetter(words.word(i).codePointAt(0));
            small += letter && !words.isCapital(i) && words.word(i).length() > 3 ? 1 : 0;
        }
        return small == 0;
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

    /** Whether a verb of saying stands in the quotation's sentence outside of quotation marks. */
    boolean saysInSentence() {
        return saysFrom(from - 1, -1) || saysFrom(to, 1);
    }

    private boolean saysFrom(int start, int step) {
        int sentence = words.sentence(step < 0 ? from : to - 1);
        for (int i = start; words.sentence(i) == sentence && Math.abs(i - start) < 40; i += step) {
            if (!reading.isQuoted(i) && reading.clauses.isVerb(i) && Verbs.isSay(Verbs.lemma(words.lower(i)))) {
                return true;
            }
        }
        return false;
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
