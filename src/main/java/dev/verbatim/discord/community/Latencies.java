package dev.verbatim.discord.community;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long answers took since the start, as percentiles. Safe for use by several threads. */
public final class Latencies {
    private static final long LONGEST_MILLIS = Duration.ofMinutes(10).toMillis();
    private final Histogram millis = new ConcurrentHistogram(LONGEST_MILLIS, 2);

    void add(Duration took) {
        millis.recordValue(Math.clamp(took.toMillis(), 0, LONGEST_MILLIS));
    }

    /** How many there were. */
    public long count() {
        return millis.getTotalCount();
    }

    /** What so many of a hundred did not exceed; zero without any. */
    public Duration percentile(double percent) {
        return Duration.ofMillis(count() == 0 ? 0 : millis.getValueAtPercentile(percent));
    }
}
