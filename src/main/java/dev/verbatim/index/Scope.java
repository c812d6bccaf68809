package dev.verbatim.index;

import dev.verbatim.story.StoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where to look.
 *
 * @param story only in this story, or null for all
 * @param since only what was said, or tells of days, on this day or later; null for any
 * @param until only what was said, or tells of days, on this day or earlier; null for any
 */
public record Scope(@Nullable StoryId story, @Nullable LocalDate since, @Nullable LocalDate until) {
    /** Everywhere. */
    public static final Scope ALL = new Scope(null, null, null);

    /** All days of one story. */
    public static Scope of(StoryId story) {
        return new Scope(story, null, null);
    }
}
