package dev.verbatim.index;

import dev.verbatim.story.Story;
import java.util.List;

/**
 * A story with all that is indexed of it.
 *
 * @param source the name of the source that it comes from
 * @param stamp tells whether the story has changed since, see {@code source.Entry}
 */
public record StoryEntry(Story story, String source, String stamp, List<Passage> passages) {
    public StoryEntry {
        passages = List.copyOf(passages);
    }
}
