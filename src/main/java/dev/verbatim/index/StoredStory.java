package dev.verbatim.index;

import dev.verbatim.story.Story;

/**
 * A story as it was indexed.
 *
 * @param source the name of the source that it came from
 */
public record StoredStory(Story story, String source) {}
