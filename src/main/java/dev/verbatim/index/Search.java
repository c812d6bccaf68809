package dev.verbatim.index;

import dev.verbatim.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param words any text; its words are looked for (of a very long text the first ones), and none must be there
 * @param story only in this story, or null for all
 * @param limit how many hits at the most
 */
public record Search(String words, @Nullable StoryId story, int limit) {
    public Search {
        if (limit < 1) {
            throw new IllegalArgumentException("nothing to look for: " + limit);
        }
    }
}
