package dev.verbatim.source;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source stands.
 *
 * @param place where it lies: a folder or an address
 * @param every how often it is to be looked at, or null when nothing asks for that: a folder is cheap to look at
 * @param reached when it was last reached as a whole, or null when it never was or nobody keeps count, as with folders
 * @param due when {@link Source#list} looks anew, or null when it does so each time
 * @param trouble why the last look failed, or null when it did not; the stories in the index are then those of {@code
 *     reached}
 * @param failure the last look that failed, also when all is well since; null when none did or nobody keeps count
 */
public record SourceState(
        String place,
        @Nullable Duration every,
        @Nullable Instant reached,
        @Nullable Instant due,
        @Nullable String trouble,
        @Nullable Failure failure) {
    /**
     * A look that failed.
     *
     * @param reason in words for whoever runs the bot
     */
    public record Failure(Instant when, String reason) {}

    /** A place that is looked at each time. */
    static SourceState of(String place, @Nullable Duration every) {
        return new SourceState(place, every, null, null, null, null);
    }

    /** When it was last looked at, well or not; null when it never was or nobody keeps count. */
    public @Nullable Instant looked() {
        if (failure == null) {
            return reached;
        }
        return reached == null || failure.when().isAfter(reached) ? failure.when() : reached;
    }

    public boolean isStale() {
        return trouble != null;
    }
}
