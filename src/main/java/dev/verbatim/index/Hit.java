package dev.verbatim.index;

import dev.verbatim.story.Story;

/**
 * A passage that a search found.
 *
 * @param score how well its words fit (BM25, no upper bound); only comparable within one search
 */
public record Hit(Story story, Passage passage, double score, Match match) {
    /** How much of what the search asks for is around the passage, see {@link Match#context()}. */
    public double coverage() {
        return match.context();
    }
}
