package dev.verbatim.gather;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How a gathering uses the machine.
 *
 * @param threads how many stories are analysed at once; what is written does not depend on it
 * @param betweenCommits a gathering that is killed loses so much work at the most
 * @param ticks nanoseconds that only ever go forward, whatever happens to the clock on the wall
 */
record Pace(int threads, Duration betweenCommits, LongSupplier ticks) {
    /** Often enough that a killed gathering is no loss, seldom enough that syncing the disk costs nothing. */
    private static final Duration USUAL = Duration.ofSeconds(5);

    /** One core is left to the writing, to what the index merges, and to those who ask. */
    static Pace usual() {
        return new Pace(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), USUAL, System::nanoTime);
    }
}
