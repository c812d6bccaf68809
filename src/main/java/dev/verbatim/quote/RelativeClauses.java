package dev.verbatim.quote;

import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.Set;

/**
 * Where the sentence goes on behind a clause that no comma opens: at “said” in “a nurse who has no tenure said that …”, “a
 * woman whose son was on board said …”. Nobody in the clause is the subject of what stands behind it.
 *
 * <p>Known misses: clauses with commas, and those that tell what somebody said: “the man who said the mayor lied left”.
 */
final class RelativeClauses {
    private static final Set<String> OPENERS = Set.of("who", "whose");
    /** What opens one more clause, with a verb of its own. */
    private static final Set<String> MORE = Set.of("that", "when", "while", "what", "how", "where", "why", "because",
            "if", "which", "whom", "who", "whose", "since", "until", "although", "though");
    private static final Set<String> AND = Set.of("and", "or", "but");
    private static final Set<String> OF_ACTIONS = Set.of("to", "not", "about", "for", "on", "with");
    private static final Set<String> BE = Set.of("be", "been", "being");
    /** In words. */
    private static final int LONGEST = 30;

    private final Reading reading;
    private final Words words;
    private final Clauses clauses;
    /** Of each word whether it stands in such a clause, and then the verb behind it; else 0. */
    private final int[] behind;

    RelativeClauses(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.words = reading.words;
        this.clauses = clauses;
        this.behind = new int[words.size()];
        for (int at = 1; at < behind.length; at++) {
            int verb = opens(at) ? verbBehind(at) : -1;
            for (int i = at; i < verb; i++) {
                behind[i] = behind[i] == 0 ? verb : behind[i];
            }
        }
    }

    /** Whether a verb stands behind a clause that holds a word, which is then no subject of it. */
    boolean parts(int word, int verb) {
        return word >= 0 && word < behind.length && behind[word] > 0 && verb >= behind[word];
    }

    /** Whether a relative clause without a comma opens here. */
    boolean opens(int at) {
        return OPENERS.contains(words.lower(at)) && !reading.isQuoted(at) && switch (words.tag(at - 1)) {
            case NOUN, PROPN -> words.sentence(at) == words.sentence(at - 1);
            default -> false;
        };
    }

    /** The verb of the sentence that goes on behind a clause; -1 when that is not clear. */
    int verbBehind(int opener) {
        int more = 1;
        for (int at = opener + 1; at < opener + LONGEST && words.sentence(at) == words.sentence(opener); at++) {
            if (words.tag(at) == Tag.PUNCT && !words.word(at).startsWith("'")) {
                return -1;
            }
            if (isFinite(at)) {
                if (more == 0) {
                    return at;
                }
                more += isSaying(at) ? 0 : -1;
                at = groupEnd(at);
            } else {
                more += MORE.contains(words.lower(at)) ? 1 : 0;
            }
        }
        return -1;
    }

    private boolean isFinite(int at) {
        boolean verb = words.tag(at) == Tag.AUX || (clauses.isVerb(at) && !words.lower(at).endsWith("ing"));
        return verb && !isInfinitive(at) && !AND.contains(words.lower(pastAdverbs(at - 1, -1)));
    }

    /** “to leave”, “not to be named”, “to be named”. */
    private boolean isInfinitive(int at) {
        int before = pastAdverbs(at - 1, -1);
        return words.lower(before).equals("to") || (BE.contains(words.lower(before)) && isInfinitive(before));
    }

    private int pastAdverbs(int from, int step) {
        int at = from;
        while (words.tag(at) == Tag.ADV || words.lower(at).equals("not")) {
            at += step;
        }
        return at;
    }

    /** “had been seen”, “was”: the last verb of those that belong together. */
    private int groupEnd(int from) {
        int end = from;
        while (words.tag(end) == Tag.AUX) {
            int next = pastAdverbs(end + 1, 1);
            if (words.tag(next) != Tag.AUX && words.tag(next) != Tag.VERB) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** “who said the mayor lied”: one more clause may come without “that”, unlike “who asked not to be named”. */
    private boolean isSaying(int at) {
        int end = groupEnd(at);
        return Verbs.isSay(Verbs.lemma(words.lower(end))) && !OF_ACTIONS.contains(words.lower(end + 1));
    }
}
