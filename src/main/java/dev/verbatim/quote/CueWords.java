package dev.verbatim.quote;

import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.Set;

/** Which words may report a statement: verbs, “according to”, “are concerned that”, “the claim that”. */
final class CueWords {
    private static final Set<String> BEHIND_ADJECTIVE = Set.of("that", "about", "to", "with", "of", "by");

    /** In words. */
    private static final int LONGEST_LABEL = 7;

    private CueWords() {}

    static boolean isCue(Reading reading, int at) {
        Words words = reading.words;
        if (reading.isQuoted(at)) {
            return false;
        }
        String next = words.lower(at + 1);
        return reading.clauses.isVerb(at)
                || (words.lower(at).equals("according") && next.equals("to"))
                || (words.tag(at) == Tag.ADJ && words.tag(at - 1) == Tag.AUX && BEHIND_ADJECTIVE.contains(next))
                || (words.tag(at) == Tag.NOUN && next.equals("that"))
                || (words.word(at).equals(":") && isLabel(reading, at));
    }

    /** “Doe: It will rain”, as in headlines. */
    private static boolean isLabel(Reading reading, int colon) {
        int from = colon;
        while (from > 0 && colon - from <= LONGEST_LABEL
                && reading.words.sentence(from - 1) == reading.words.sentence(colon)) {
            from--;
        }
        return colon > from && colon - from <= LONGEST_LABEL && !reading.cast.between(from, colon).isEmpty();
    }
}
