package dev.verbatim.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Agenda agenda = new Agenda();

    /** Ticks begin anywhere and may pass from positive to negative numbers. */
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE - 10, Long.MIN_VALUE})
    void aNewSourceIsDueAtOnceAndThenWhenItsTimeHasCome(long begin) {
        agenda.set(List.of("a", "b"), begin);
        assertThat(agenda.due(begin)).containsExactlyInAnyOrder("a", "b");
        assertThat(agenda.idle(begin)).isZero();

        agenda.done("a", Duration.ofMinutes(1), begin);
        agenda.done("b", Duration.ofMinutes(3), begin);

        assertThat(agenda.due(begin + MINUTE - 1)).isEmpty();
        assertThat(agenda.idle(begin + MINUTE - 1)).isEqualTo(Duration.ofNanos(1));
        assertThat(agenda.due(begin + MINUTE)).containsExactly("a");
        assertThat(agenda.due(begin + 3 * MINUTE)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aBellMakesItDueAtOnceAndUnknownOnesAreNobodys() {
        agenda.set(List.of("a", "b"), 0);
        agenda.done("a", Duration.ofMinutes(1), 0);
        agenda.done("b", Duration.ofMinutes(1), 0);

        agenda.ring("a", 5);
        agenda.ring("c", 5);

        assertThat(agenda.due(5)).containsExactly("a");
        agenda.ringAll(6);
        assertThat(agenda.due(6)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void afterFailuresItWaitsLongerAndLongerUntilItGoesWell() {
        agenda.set(List.of("a"), 0);
        List<Long> seconds = new java.util.ArrayList<>();
        for (int i = 0; i < 9; i++) {
            agenda.failed("a", 0);
            seconds.add(agenda.idle(0).toSeconds());
        }
        assertThat(seconds).containsExactly(15L, 30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);

        agenda.done("a", Duration.ofMinutes(1), 0);
        agenda.failed("a", 0);
        assertThat(agenda.idle(0).toSeconds()).isEqualTo(15);
    }

    @Test
    void sourcesComeAndGo() {
        agenda.set(List.of("a", "b"), 0);
        agenda.done("a", Duration.ofMinutes(1), 0);

        agenda.set(List.of("a", "c"), 1);

        assertThat(agenda.due(1)).containsExactly("c");
        agenda.done("b", Duration.ZERO, 1);
        assertThat(agenda.due(1)).containsExactly("c");
        agenda.set(List.of(), 2);
        assertThat(agenda.idle(2)).isPositive();
    }
}
