package dev.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.asking.LimitSettings;
import dev.verbatim.discord.asking.Limits;
import dev.verbatim.discord.asking.Limits.TooMany;
import dev.verbatim.discord.place.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often may be asked. */
class LimitsTest {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final Limits limits = new Limits(new LimitSettings(3, 5), () -> now);

    private Optional<TooMany> asks(long user, long channel) {
        return limits.count(new Caller(user, channel, channel, 1, Locale.ENGLISH));
    }

    @Test
    void whoAsksTooMuchIsToldHowLongToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(asks(1, 10 + i)).isEmpty();
        }
        assertThat(asks(1, 20)).contains(new TooMany(Duration.ofSeconds(20), false, false));
        now = now.plusSeconds(5);
        assertThat(asks(1, 20)).contains(new TooMany(Duration.ofSeconds(15), false, true));
        assertThat(asks(2, 20)).as("somebody else").isEmpty();
        now = now.plusSeconds(15);
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

    @Test
    void aFloodOfUsersIsAnsweredOn() {
        for (int i = 0; i < 200_000; i++) {
            assertThat(asks(i, i)).isEmpty();
        }
    }
}
