package dev.verbatim.quote;

import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;

/**
 * What clauses tell of where a statement ends: whether it has its verb (“that Doe, who left” has none yet), and where it goes
 * on although it could have ended (“said that … and has left” goes on only to tell of the source’s next deed).
 */
final class ClauseFeatures {
    private static final int SOON = 6;

    private final Reading reading;
    private final Words words;

    ClauseFeatures(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    void add(Features features, int cue, int from, int to, int last, String where) {
        for (int i = from + 2; i < to; i++) {
            if (isBreak(i)) {
                passed(features, cue, i, to, where);
            }
        }
        features.add("joined-report", word(to), reports(to + 1, last), isSay(cue))
                .add("joined-auxiliary", word(to), echoes(to + 1, cue), reading.shape.from(to + 1, 1));
        finite(features, from, to, last, where);
    }

    /** A place where a shorter one could have ended. */
    private void passed(Features features, int cue, int at, int to, String where) {
        String next = reading.shape.from(at + 1, 1);
        features.add("passed", word(at), next, where)
                .add("passed-form", word(at), next, form(cue), isSay(cue))
                .add("passed-two", word(at), reading.shape.from(at + 1, 2))
                .add("passed-report", word(at), reports(at + 1, to), isSay(cue))
                .add("passed-auxiliary", word(at), echoes(at + 1, cue), next);
    }

    private void finite(Features features, int from, int to, int last, String where) {
        int finite = finite(from, to);
        String end = to == last ? "$" : word(to);
        String resumes = resumes(to, last);
        features.add("finite", finite, reading.shape.from(from, 1), end)
                .add("finite-where", finite, where, end)
                .add("finite-resumes", finite, end, resumes)
                .add("finite-resumes-shape", finite, end, to == last ? "$" : reading.shape.from(to, 1), resumes)
                .add("finite-rest", finite, finite(to, last), end, where);
    }

    /** What follows the insertion that opens behind an end: a verb there lacks its subject. */
    private String resumes(int to, int last) {
        int at = to + 1;
        while (at < last && !words.lower(at).equals(",") && !words.lower(at).equals("--")) {
            at++;
        }
        return at >= last ? "$" : reading.shape.from(at + 1, 1);
    }

    /** How many verbs that make a clause; two are as good as more. */
    private int finite(int from, int to) {
        int count = 0;
        for (int i = from; i < to && count < 2; i++) {
            count += isFinite(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isFinite(int at) {
        String word = words.lower(at);
        boolean bare = words.lower(at - 1).equals("to") || word.endsWith("ing") || word.startsWith("be");
        boolean verb = words.tag(at) == Tag.VERB && words.tag(at - 1) != Tag.AUX;
        return !bare && (verb || words.tag(at) == Tag.AUX);
    }

    /** Whether a word is the auxiliary of the cue again: “has said … and has left”. */
    private boolean echoes(int at, int cue) {
        return words.tag(at) == Tag.AUX && (words.lower(at).equals(words.lower(cue - 1))
                || words.lower(at).equals(words.lower(cue - 2)));
    }

    /** Whether a verb soon reports again: “said …, but she added”. */
    private boolean reports(int from, int to) {
        for (int i = from; i < Math.min(to, from + SOON); i++) {
            if (CueContext.reports(reading, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a statement may end before a word. */
    boolean isBreak(int at) {
        return ExtentChoices.BREAKS.contains(words.lower(at)) && !reading.isQuoted(at);
    }

    /** The cue’s ending: a verb of the same behind “and” is the source’s next deed, “said that … and left”. */
    String form(int cue) {
        String word = words.lower(cue);
        if (word.endsWith("ed") || word.equals("said") || word.equals("told")) {
            return "ed";
        }
        return word.endsWith("ing") ? "ing" : word.endsWith("s") ? "s" : "";
    }

    private boolean isSay(int cue) {
        return Verbs.isSay(Verbs.lemma(words.lower(cue)));
    }

    /** A function word as it is, of others the part of speech. */
    String word(int at) {
        Tag tag = words.tag(at);
        return switch (tag) {
            case NOUN, PROPN, VERB, ADJ, NUM -> tag.name();
            default -> words.lower(at);
        };
    }
}
