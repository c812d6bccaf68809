package dev.verbatim.gather;

import java.util.Set;

/**
 * What to gather, and how eagerly.
 *
 * @param sources names of sources; none means all
 * @param renewed whether sources on the web are looked at even where that is not due
 * @param patient whether stories that were refused are left alone until they change or their wait is over; each refusal
 *     makes the wait longer
 */
public record Order(Set<String> sources, boolean renewed, boolean patient) {
    /** All sources, as is due. */
    public static final Order ALL = new Order(Set.of(), false, false);

    public Order {
        sources = Set.copyOf(sources);
    }

    /** What somebody asks for just now. */
    public static Order now(String... sources) {
        return new Order(Set.of(sources), true, false);
    }

    /** What is done now and then without anybody asking. */
    public static Order inPassing(Set<String> sources) {
        return new Order(sources, false, true);
    }

    boolean includes(String source) {
        return sources.isEmpty() || sources.contains(source);
    }
}
