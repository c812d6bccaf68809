package dev.verbatim.keep;

import dev.verbatim.source.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** How long to wait for what. The clock on the wall is only asked about sources that keep their times by it. */
record Times(InstantSource clock) {
    /** A file that does not change for so long is whole. */
    static final Duration SETTLE = Duration.ofMillis(400);
    /** For what a watched folder fails to tell. */
    static final Duration WATCHED = Duration.ofMinutes(1);
    /** For folders that can't be watched. */
    static final Duration UNWATCHED = Duration.ofSeconds(3);

    private static final Duration SOONEST = Duration.ofSeconds(10);
    private static final Duration USUAL = Duration.ofMinutes(15);

    long tick() {
        return System.nanoTime();
    }

    /**
     * How long a source can be left alone. Never longer than its own rhythm: a clock that was wrong for a while must not
     * put it off for years.
     */
    Duration wait(SourceState state, boolean watched) {
        Instant due = state.due();
        if (due == null) {
            return watched ? WATCHED : UNWATCHED;
        }
        Duration longest = Objects.requireNonNullElse(state.every(), USUAL);
        Duration wait = Duration.between(clock.instant(), due);
        return wait.compareTo(longest) > 0 ? longest : wait.compareTo(SOONEST) < 0 ? SOONEST : wait;
    }

    void pause(Duration length) {
        try {
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
