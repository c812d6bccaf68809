package dev.verbatim.meaning;

import java.util.List;

/** How like in meaning a question is to sentences. Safe for use by several threads. */
public interface Likeness {
    /** Knows nothing, at no cost. */
    Likeness NONE = (_, _) -> List.of();

    /**
     * Compares.
     *
     * @return of each sentence from -1 to 1, in their order; nothing at all where it can't tell
     */
    List<Double> of(String question, List<String> sentences);
}
