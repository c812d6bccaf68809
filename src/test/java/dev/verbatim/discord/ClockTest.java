package dev.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.asking.LimitSettings;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The clock on the wall jumps while people ask. */
@Timeout(60)
class ClockTest extends CommunityTest {
    @Override
    @BeforeEach
    void open() throws Exception {
        limits = new LimitSettings(3, 1000);
        super.open();
    }

    private String asks() {
        return plain(answer(given("ask").words("question", "Is the ferry blue?")));
    }

    @Test
    void setBackLocksNobodyOut() {
        for (int i = 0; i < 3; i++) {
            assertThat(asks()).contains("The ferry is blue");
        }
        assertThat(asks()).startsWith("You have asked a lot");
        now = now.minus(Duration.ofDays(365));
        pass(Duration.ofMinutes(10));
        assertThat(asks()).contains("The ferry is blue");
    }

    private void pass(Duration time) {
        ticks.addAndGet(time.toNanos());
        now = now.plus(time);
    }
}
