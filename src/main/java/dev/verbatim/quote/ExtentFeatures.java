package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;

/** What speaks for a statement’s beginning and ending at certain words. */
final class ExtentFeatures {
    private final Reading reading;
    private final Words words;
    private final ClauseFeatures clauses;

    ExtentFeatures(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
        this.clauses = new ClauseFeatures(reading);
    }

    /**
     * @param last behind the last word of the cue’s sentence
     * @param where {@code after} the cue, {@code before} it, or {@code around} it
     */
    Features of(int cue, Mention source, int from, int to, int last, String where) {
        Features features = new Features(reading.teaching);
        String order = source.from() > cue ? "inverted" : "straight";
        side(features, cue, source, last, where + '-' + order);
        start(features, cue, source, from, where, order);
        end(features, cue, from, to, last, where);
        verbs(features, cue, from, to, last, where + '-' + order);
        clauses.add(features, cue, from, to, last, where);
        return features
                .add("length", Features.step(to - from), where)
                .add("quote", quote(from, to), where)
                .add("cut", reading.isQuoted(to - 1) && reading.isQuoted(to),
                        reading.isQuoted(from) && reading.isQuoted(from - 1));
    }

    private void side(Features features, int cue, Mention source, int last, String side) {
        int behind = Math.max(cue, source.head()) + 1;
        features.add("where", side)
                .add("where-lemma", side, lemma(cue))
                .add("where-last", side, behind == last || words.tag(behind) == Tag.PUNCT)
                .add("where-next", side, clauses.word(behind))
                .add("where-comma", side, clauses.word(Math.min(cue, source.from()) - 1));
    }

    private void start(Features features, int cue, Mention source, int from, String where, String order) {
        String start = start(cue, source, from, where);
        features.add("start", start, where)
                .add("start-lemma", start, lemma(cue))
                .add("start-word", start, clauses.word(from))
                .add("start-before", start, clauses.word(from - 1))
                .add("start-next", start, clauses.word(cue + 1), order)
                .add("start-shape", start, reading.shape.from(from, 2))
                .add("start-shape-lemma", lemma(cue), start, reading.shape.from(from, 1));
    }

    private void end(Features features, int cue, int from, int to, int last, String where) {
        String end = to == last ? "$" : clauses.word(to);
        String lemma = lemma(cue);
        boolean say = Verbs.isSay(lemma);
        int nth = Math.min(5, breaks(from + 2, to));
        int back = to == last ? 0 : 1 + Math.min(4, breaks(to + 1, last));
        features.add("end", end, where)
                .add("end-tag", end, words.tag(to + 1), where)
                .add("end-lemma", end, lemma)
                .add("end-length", end, Features.step(to - from))
                .add("end-rest", end, Features.step(last - to))
                .add("end-shape", where, ahead(to, last, 2))
                .add("end-shape3", where, ahead(to, last, 3))
                .add("end-shape4", where, ahead(to, last, 4))
                .add("end-shape-lemma", lemma, ahead(to, last, 2))
                .add("last-word", clauses.word(to - 1), say)
                .add("last-shape", clauses.word(to - 2), clauses.word(to - 1), end)
                .add("parted", parted(from, to), end)
                .add("joined", end, reading.shape.from(to + 1, 1), clauses.form(cue), say)
                .add("joined-two", end, reading.shape.from(to + 1, 2), clauses.form(cue))
                .add("nth", nth, where, say)
                .add("nth-lemma", nth, lemma)
                .add("nth-back", back, where, end);
    }

    private void verbs(Features features, int cue, int from, int to, int last, String side) {
        int inside = Math.min(3, verbs(from, to));
        int rest = Math.min(2, verbs(to, last));
        boolean say = Verbs.isSay(lemma(cue));
        String end = to == last ? "$" : clauses.word(to);
        features.add("verbs", inside, side, clauses.word(from))
                .add("verbs-lemma", inside, lemma(cue))
                .add("verbs-say", inside, say, side)
                .add("verbs-rest", rest, inside, end)
                .add("verbs-comma", words.word(to - 1).equals(","), end, rest, say);
    }

    private String ahead(int to, int last, int most) {
        return to == last ? "$" : reading.shape.from(to, most);
    }

    private String lemma(int cue) {
        return Verbs.lemma(words.lower(cue));
    }

    private String start(int cue, Mention source, int from, String where) {
        if (!where.equals("after")) {
            return words.sentence(from - 1) == words.sentence(from) ? "mid" : "first";
        }
        int base = source.from() > cue && from >= source.to() ? source.to() : cue + 1;
        String path = from - base > 3 ? "far" : String.valueOf(from - base);
        return path + words.tag(from - 1);
    }

    /** A statement mostly has a verb; “Wednesday” or “that even” has none. */
    private int verbs(int from, int to) {
        int count = 0;
        for (int i = from; i < to && count < 4; i++) {
            Tag tag = words.tag(i);
            count += tag == Tag.VERB || tag == Tag.AUX ? 1 : 0;
        }
        return count;
    }

    /** Places where a shorter one could end. */
    private int breaks(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += clauses.isBreak(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether a dash or bracket that opens inside closes only outside. */
    private String parted(int from, int to) {
        boolean dash = false;
        boolean bracket = false;
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            dash ^= word.equals("--") || word.equals("-");
            bracket = word.equals("(") || (bracket && !word.equals(")"));
        }
        return bracket ? "(" : dash ? "--" : "";
    }

    private String quote(int from, int to) {
        boolean all = true;
        boolean some = false;
        for (int i = from; i < to; i++) {
            boolean in = reading.isQuoted(i) || words.tag(i) == Tag.PUNCT;
            all &= in;
            some |= reading.isQuoted(i);
        }
        return all ? "all" : some ? "some" : "none";
    }
}
