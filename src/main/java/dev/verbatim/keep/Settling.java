package dev.verbatim.keep;

import dev.verbatim.source.Entry;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which files are being written just now: those whose stamps differ between two looks. Neither file times nor clocks
 * matter, and one file that grows for an hour holds up no other.
 */
final class Settling {
    private final Map<StoryId, String> before = new HashMap<>();

    /** The first look. A source that can't be listed has nothing to wait for: whoever gathers it will say so. */
    static Settling of(List<Source> sources) {
        Settling settling = new Settling();
        sources.forEach(source -> settling.look(source, settling.before));
        return settling;
    }

    /** The second look. */
    Set<StoryId> moving(List<Source> sources) {
        Map<StoryId, String> now = new HashMap<>();
        sources.forEach(source -> look(source, now));
        Set<StoryId> moving = new HashSet<>();
        now.forEach((id, stamp) -> {
            if (!stamp.equals(before.get(id))) {
                moving.add(id);
            }
        });
        return moving;
    }

    private void look(Source source, Map<StoryId, String> stamps) {
        try {
            for (Entry entry : source.list()) {
                stamps.put(entry.id(), entry.stamp());
            }
        } catch (IOException outOfReach) {
            stamps.clear();
        }
    }
}
