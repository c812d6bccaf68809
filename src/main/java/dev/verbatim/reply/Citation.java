package dev.verbatim.reply;

import dev.verbatim.story.Span;
import dev.verbatim.story.StoryId;

/**
 * A passage that a reply shows.
 *
 * @param words the story's at that span when the reply was made; a story that has changed since holds others
 */
public record Citation(StoryId story, Span span, String words) {}
