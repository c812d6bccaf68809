package dev.verbatim.source;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When to look again after failures: each time twice as long, up to a day, and not all sources at the same moment. */
final class Backoff {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 12;

    private Backoff() {}

    /**
     * The time to wait.
     *
     * @param failures in a row, 0 when all is well
     * @param asked how long the site asks for, or null
     */
    static Duration of(Duration every, int failures, @Nullable Duration asked, RandomGenerator random) {
        Duration doubled = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration bounded = failures > 0 && doubled.compareTo(LONGEST) > 0
                ? (every.compareTo(LONGEST) > 0 ? every : LONGEST)
                : doubled;
        Duration wait = bounded.plusMillis((long) (bounded.toMillis() * 0.1 * random.nextDouble()));
        return asked == null || asked.compareTo(wait) < 0 ? wait : asked;
    }
}
