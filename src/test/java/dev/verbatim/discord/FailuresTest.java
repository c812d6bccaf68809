package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.loopback.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Failures of ours and of Discord: told to whoever waits, with an id. */
@Timeout(60)
class FailuresTest extends BotTest {
    @Test
    void tellsTheIdOfAFailure() {
        try (CapturedLog log = CapturedLog.of(Desk.class)) {
            String id = discord.id();
            discord.command(id, "ask", "break");
            Request said = thenSent(callback(id), edit(id)).get(1);
            String number = Long.toString(Long.parseLong(id), 36);
            assertThat(said.content()).contains("`" + number + "`").doesNotContain("fire");
            assertThat(log.text()).contains(number, "the index is on fire").doesNotContain(LoopbackDiscord.TOKEN,
                    "secret-of");
        }
    }

    @Test
    void survivesAStackOverflow() {
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> overflow");
        assertThat(thenSent(TYPING, SAY).get(1).content()).startsWith("Something went wrong");
    }

    @Test
    void tellsTheIdWhereDiscordFailed() {
        String id = discord.id();
        discord.failNext(edit(id), 500);
        discord.command(id, "ask", "Who?");
        assertThat(thenSent(callback(id), edit(id), edit(id)).get(2).content()).startsWith("Something went wrong");
    }

    @Test
    void waitsWhereDiscordAsksForIt() {
        discord.failNext(SAY, 429);
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        assertThat(thenSent(TYPING, SAY, SAY).get(2).content()).contains("Who?");
    }

    @Test
    void resumesALostSession() {
        discord.loseConnection();
        await().atMost(PATIENCE).until(() -> discord.gatewayCalls().equals(List.of("IDENTIFY", "RESUME")));
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Still there?");
        assertThat(thenSent(TYPING, SAY).get(1).content()).isEqualTo("You asked\\: Still there?");
    }
}
