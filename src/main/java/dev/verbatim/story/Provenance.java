package dev.verbatim.story;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a story comes from.
 *
 * @param title the headline, or the story's name where nothing gives one
 * @param outlet who published it
 * @param author who wrote it, as the byline has it
 * @param published the day that it was published
 * @param address where it stands on the web
 */
public record Provenance(
        String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable URI address) {

    /** A story of which only the title is known. */
    public static Provenance titled(String title) {
        return new Provenance(title, null, null, null, null);
    }
}
