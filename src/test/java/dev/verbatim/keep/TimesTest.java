package dev.verbatim.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.source.SourceState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sources on the web keep their times by the clock on the wall, which may jump. */
class TimesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aSourceIsLookedAtWhenItIsDue() {
        assertThat(waitAt(NOON, due(NOON.plusSeconds(600)))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aClockThatJumpsBackByYearsPutsOffNothingForYears() {
        assertThat(waitAt(NOON.minus(Duration.ofDays(4000)), due(NOON.plusSeconds(600)))).isEqualTo(HOUR);
        assertThat(waitAt(Instant.EPOCH, new SourceState("a", null, null, NOON, null, null)))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aClockThatJumpsAheadMakesNobodyHurry() {
        assertThat(waitAt(NOON.plus(Duration.ofDays(4000)), due(NOON))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aFolderIsLookedAtNowAndThenAndOftenWhereItCantBeWatched() {
        Times times = new Times(() -> NOON);
        assertThat(times.wait(due(null), true)).isEqualTo(Duration.ofMinutes(1));
        assertThat(times.wait(due(null), false)).isEqualTo(Duration.ofSeconds(3));
    }

    private static Duration waitAt(Instant now, SourceState state) {
        return new Times(() -> now).wait(state, true);
    }

    private static SourceState due(@Nullable Instant due) {
        return new SourceState("a", HOUR, NOON.minus(HOUR), due, null, null);
    }
}
