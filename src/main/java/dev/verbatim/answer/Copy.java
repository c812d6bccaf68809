package dev.verbatim.answer;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.StoryId;

/**
 * Another place where a passage stands: the same story at another outlet, or published once more.
 *
 * @param exact whether all of the passage's words stand there too; else they are almost the same
 */
public record Copy(StoryId story, Provenance provenance, boolean exact) {}
