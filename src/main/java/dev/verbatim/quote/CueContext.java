package dev.verbatim.quote;

import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.Set;

/** What stands around a word that may report, in its sentence. */
final class CueContext {
    private static final int REACH = 45;
    private static final Set<String> BE = Set.of("be", "been", "being", "is", "are", "was", "were", "'s", "'re");
    private static final Set<String> JOINS = Set.of("and", "but", "or");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
    private static final Set<String> PARTS = Set.of(",", "and", "but");

    private final Reading reading;
    private final Words words;
    private final int cue;

    CueContext(Reading reading, int cue) {
        this.reading = reading;
        this.words = reading.words;
        this.cue = cue;
    }

    boolean isPassive() {
        int before = words.tag(cue - 1) == Tag.ADV ? cue - 2 : cue - 1;
        return words.tag(cue) == Tag.VERB && BE.contains(words.lower(before)) && !words.lower(cue).endsWith("ing");
    }

    boolean isNegated() {
        for (int i = cue - 1; i >= cue - 3 && isNear(i); i--) {
            if (NEGATIONS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** How a verb before in the sentence reports, since what it reports may hold this word; empty without one. */
    String saidBefore() {
        boolean parted = false;
        for (int i = cue - 1; i >= cue - REACH && isNear(i); i--) {
            if (reports(reading, i)) {
                return words.lower(i + 1).equals("that") + (parted ? "," : "") + reading.shape.from(i + 1, 1);
            }
            parted |= PARTS.contains(words.lower(i));
        }
        return "";
    }

    /** Whether the sentence closes with a verb that reports it: “…, Smith said”. */
    boolean isSaidBehind() {
        int last = cue;
        while (isNear(last + 1) && last - cue < REACH) {
            last++;
        }
        for (int i = last; i > Math.max(cue + 3, last - 5); i--) {
            if (reports(reading, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of speech stands there, outside of quotation marks. */
    static boolean reports(Reading reading, int at) {
        return reading.words.tag(at) == Tag.VERB && !reading.isQuoted(at)
                && Verbs.isSay(Verbs.lemma(reading.words.lower(at)));
    }

    /** The verb that a word hangs on: “refuse” in “refused to say”, “&amp;say” in “said … and added”. */
    String leader() {
        String before = words.lower(cue - 1);
        boolean joined = JOINS.contains(before);
        if (!joined && !before.equals("to")) {
            return "";
        }
        for (int i = cue - 2; i >= cue - (joined ? REACH : 4) && isNear(i); i--) {
            if (!reading.isQuoted(i) && (words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX)) {
                return (joined ? "&" : "") + Verbs.lemma(words.lower(i));
            }
        }
        return before;
    }

    /** The noun that a verb most likely acts on: “plans” in “has plans”. */
    String objectWord() {
        for (int i = cue + 1; i < cue + 5 && isNear(i); i++) {
            boolean open = words.tag(i) == Tag.DET || words.tag(i) == Tag.ADJ || words.tag(i) == Tag.PRON;
            if (words.tag(i) == Tag.NOUN) {
                return words.lower(i);
            } else if (!open) {
                return "";
            }
        }
        return "";
    }

    String auxiliary() {
        for (int i = cue - 1; i >= cue - 4 && isNear(i); i--) {
            if (words.tag(i) == Tag.AUX || words.lower(i).equals("to")) {
                return words.lower(i);
            }
            if (words.tag(i) != Tag.ADV && words.tag(i) != Tag.PART) {
                return "";
            }
        }
        return "";
    }

    private boolean isNear(int at) {
        return words.sentence(at) == words.sentence(cue);
    }
}
