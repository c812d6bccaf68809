package dev.verbatim.discord.asking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.asking.Limits.TooMany;
import dev.verbatim.discord.place.Caller;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often may be asked. */
class LimitsTest {
    /** What else happens when the timer is read. */
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private long now = -7;
    private final Limits limits = new Limits(new LimitSettings(3, 5), this::read);

    private long read() {
        Runnable happens = meanwhile.poll();
        if (happens != null) {
            happens.run();
        }
        return now;
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }

    private Optional<TooMany> asks(long user, long channel) {
        return limits.count(new Caller(user, channel, channel, 1, Locale.ENGLISH));
    }

    @Test
    void whoAsksTooMuchIsToldHowLongToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(asks(1, 10 + i)).isEmpty();
        }
        assertThat(asks(1, 20)).contains(new TooMany(Duration.ofSeconds(20), false, false));
        passes(Duration.ofSeconds(5));
        assertThat(asks(1, 20)).contains(new TooMany(Duration.ofSeconds(15), false, true));
        assertThat(asks(2, 20)).as("somebody else").isEmpty();
        passes(Duration.ofSeconds(15));
        assertThat(asks(1, 20)).isEmpty();
    }

    @Test
    void aChannelHasEnoughAtSomeTime() {
        for (int i = 0; i < 5; i++) {
            assertThat(asks(i, 10)).isEmpty();
        }
        assertThat(asks(9, 10)).hasValueSatisfying(refused -> assertThat(refused.ofChannel()).isTrue());
        for (int i = 0; i < 3; i++) {
            assertThat(asks(9, 11)).as("what was refused does not count").isEmpty();
        }
    }

    /** They have one question and ask two at once: the second at each moment while the first is counted. */
    @Test
    void whoIsRefusedForTheChannelIsNotLetIn() {
        List<TooMany> second = new ArrayList<>();
        for (int moment = 0; moment < 8; moment++) {
            long user = moment;
            long own = 1000L + moment;
            for (int i = 0; i < 3; i++) {
                assertThat(asks(user, own)).isEmpty();
            }
            assertThat(asks(user, own)).contains(new TooMany(Duration.ofSeconds(20), false, false));
            passes(Duration.ofSeconds(20));
            crowds(10);
            meanwhile.addAll(Collections.nCopies(moment, () -> {}));
            meanwhile.add(() -> asks(user, own).ifPresent(second::add));
            asks(user, 10);
            meanwhile.clear();
        }

        assertThat(second).as("nothing was let in since they were told").isNotEmpty().allMatch(TooMany::toldBefore);
    }

    /** So many ask in a channel that no more may. */
    private void crowds(long channel) {
        long user = 100;
        while (asks(user, channel).isEmpty()) {
            user++;
        }
    }

    @Test
    void whoIsSilentForAMinuteIsForgotten() {
        asks(1, 10);
        asks(2, 10);
        assertThat(limits.counted()).isEqualTo(3);
        passes(Duration.ofSeconds(50));
        asks(2, 10);
        passes(Duration.ofSeconds(50));
        assertThat(limits.counted()).isEqualTo(2);
    }

    @Test
    void aFloodOfUsersIsAnsweredOn() {
        for (int i = 0; i < 200_000; i++) {
            assertThat(asks(i, i)).isEmpty();
        }
    }
}
