package dev.verbatim.meaning;

import java.util.List;

/** Reads passages with a question in mind, and tells how likely each is to answer it. Safe for use by several threads. */
public interface Reader {
    /** Can't read, at no cost. */
    Reader NONE = (_, _) -> List.of();

    /**
     * Reads.
     *
     * @return for each passage, in their order, the logarithm of the odds that it answers rather than that nothing does;
     *     nothing at all where it can't tell
     */
    List<Double> read(String question, List<Excerpt> excerpts);
}
