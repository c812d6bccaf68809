package dev.verbatim.gather;

import dev.verbatim.story.StoryId;
import java.util.Set;

/**
 * What to gather, and how eagerly.
 *
 * @param sources names of sources; none means all
 * @param renewed whether sources on the web are looked at even where that is not due
 * @param patient whether stories that were refused are left alone until they change or their wait is over; each refusal
 *     makes the wait longer
 * @param left stories that stay as they are, whatever has become of them: files that are being written just now
 */
public record Order(Set<String> sources, boolean renewed, boolean patient, Set<StoryId> left) {
    /** All sources, as is due. */
    public static final Order ALL = new Order(Set.of(), false, false, Set.of());

    public Order {
        sources = Set.copyOf(sources);
        left = Set.copyOf(left);
    }

    /** What somebody asks for just now. */
    public static Order now(String... sources) {
        return new Order(Set.of(sources), true, false, Set.of());
    }

    /** What is done now and then without anybody asking. */
    public static Order inPassing(Set<String> sources) {
        return new Order(sources, false, true, Set.of());
    }

    /** The same, but for some stories. */
    public Order leaving(Set<StoryId> stories) {
        return new Order(sources, renewed, patient, stories);
    }

    boolean includes(String source) {
        return sources.isEmpty() || sources.contains(source);
    }
}
