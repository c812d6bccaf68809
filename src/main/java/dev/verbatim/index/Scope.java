package dev.verbatim.index;

import dev.verbatim.story.StoryId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where to look.
 *
 * @param story only in this story, or null for all
 * @param since only what was said, or tells of days, on this day or later; null for any
 * @param until only what was said, or tells of days, on this day or earlier; null for any
 * @param sources only in stories of the sources of these names: with none, nowhere; null for all
 */
public record Scope(
        @Nullable StoryId story,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Set<String> sources) {
    /** Everywhere. */
    public static final Scope ALL = new Scope(null, null, null);

    public Scope {
        sources = sources == null ? null : Set.copyOf(sources);
    }

    /** In all sources. */
    public Scope(@Nullable StoryId story, @Nullable LocalDate since, @Nullable LocalDate until) {
        this(story, since, until, null);
    }

    /** All days of one story. */
    public static Scope of(StoryId story) {
        return new Scope(story, null, null);
    }

    /** The same, in these sources only; null for all. */
    public Scope within(@Nullable Set<String> others) {
        return new Scope(story, since, until, others);
    }

    /** Whether it holds the stories of the source of this name. */
    public boolean sees(String source) {
        return sources == null || sources.contains(source);
    }
}
