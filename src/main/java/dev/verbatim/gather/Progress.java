package dev.verbatim.gather;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a gathering is.
 *
 * @param stories how many are done
 * @param allStories how many there are to read
 * @param bytes how much is done
 * @param allBytes how much there is to read; 0 where the sources don't know
 * @param left how long it will take still, or null as long as nobody can tell
 */
public record Progress(int stories, int allStories, long bytes, long allBytes, @Nullable Duration left) {
    public Progress(int stories, int allStories, long bytes, long allBytes) {
        this(stories, allStories, bytes, allBytes, null);
    }

    /** From 0 to 1, by bytes where they are known. */
    public double share() {
        if (allBytes > 0) {
            return Math.min(1, (double) bytes / allBytes);
        }
        return allStories == 0 ? 1 : Math.min(1, (double) stories / allStories);
    }
}
