package dev.verbatim.index;

import dev.verbatim.story.Story;

/**
 * A passage that a search found.
 *
 * @param score how well its words fit (BM25, no upper bound); only comparable within one search
 * @param coverage from 0 to 1: how much of what the search asks for is in the passage's paragraph, headline or speaker's
 *     name, rare words counting more (weighted by inverse document frequency)
 */
public record Hit(Story story, Passage passage, double score, double coverage) {}
