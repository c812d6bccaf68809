package dev.verbatim.index;

import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Map;

/**
 * What can be asked about by name.
 *
 * @param speakers those who are quoted by name, who is quoted most first
 * @param titles of all stories
 */
public record Names(List<String> speakers, Map<StoryId, String> titles) {
    public Names {
        speakers = List.copyOf(speakers);
        titles = Map.copyOf(titles);
    }
}
