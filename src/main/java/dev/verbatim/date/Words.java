package dev.verbatim.date;

import java.util.Set;

/** Lists of words, written as one reads them. */
final class Words {
    private Words() {}

    /** The words of a text block, which white space parts; none twice. */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
