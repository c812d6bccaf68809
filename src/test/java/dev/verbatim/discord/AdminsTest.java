package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.DESK;
import static dev.verbatim.discord.loopback.LoopbackDiscord.MANAGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only admins may do. */
@Timeout(60)
class AdminsTest extends BotTest {
    @Test
    void reindexesForWhoMayManageTheServer() {
        String id = discord.id();
        discord.command(id, "reindex", "", MANAGERS);
        List<Request> sent = thenSent(callback(id), edit(id), edit(id));
        assertThat(sent.get(1).content()).isEqualTo("Half done.");
        assertThat(sent.get(2).content()).isEqualTo("All done.");
    }

    @Test
    void refusesReindexToOthers() {
        String id = discord.id();
        discord.command(id, "reindex", "", DESK);
        Request refusal = thenSent(callback(id)).getFirst();
        assertThat(refusal.body().path("type").asInt()).isEqualTo(4);
        assertThat(refusal.content()).startsWith("Only members who may manage");
        assertThat(refusal.body().path("data").path("flags").asInt()).as("ephemeral").isEqualTo(64 + (1 << 15));
    }

    @Test
    void reindexesForRolesThatTheConfigNames() throws Exception {
        bot.close();
        bot = connected("News desk");
        String id = discord.id();
        discord.command(id, "reindex", "", DESK);
        await().atMost(PATIENCE).until(() -> last().content().equals("All done."));
        assertThat(discord.requests().get(5).body().get(6).path("default_member_permissions").isNull()).isTrue();
    }

    private Request last() {
        return discord.requests().getLast();
    }

    @Test
    void answersLongAfterTheCommandInTheChannel() {
        String old = discord.id(Instant.now().minus(Duration.ofMinutes(16)));
        discord.command(old, "reindex", "", MANAGERS);
        await().atMost(PATIENCE).until(() -> discord.requests().size() >= GREETING.size() + 2);
        bot.close();
        // The two go different ways, so that either may come first.
        assertThat(discord.requests().subList(GREETING.size(), GREETING.size() + 2)).extracting(Request::line)
                .containsExactlyInAnyOrder(callback(old), SAY);
        assertThat(discord.requests()).extracting(Request::content).contains("All done.");
    }
}
