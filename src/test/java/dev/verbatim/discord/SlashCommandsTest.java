package dev.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.discord.loopback.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Slash commands, from event to every request that leaves. */
@Timeout(60)
class SlashCommandsTest extends BotTest {
    /** Otherwise the bodies of all these tests go unchecked, and this one says so. */
    @Test
    void findsDiscordsDescription() throws Exception {
        assumeTrue(Specification.present().isPresent(), "no ../shared/discord/openapi.json: no body was checked");
        thenSent();
    }

    @Test
    void offersItsCommands() {
        thenSent();
        assertThat(discord.requests().get(2).body()).extracting(command -> command.path("name").asText())
                .containsExactly("ask", "verify", "quotes", "timeline", "story", "sources", "help",
                        "Ask about this", "Check this quote");
    }

    @Test
    void tellsATimeline() {
        String id = discord.id();
        discord.command(id, "timeline", "");
        assertThat(thenSent(callback(id), edit(id)).get(1).content()).isEqualTo("First this, then that.");
    }

    @Test
    void answersAsk() {
        String id = discord.id();
        discord.command(id, "ask", "Who *said* so?");
        List<Request> sent = thenSent(callback(id), edit(id));
        assertThat(sent.get(0).body().path("type").asInt()).as("thinking").isEqualTo(5);
        assertThat(sent.get(1).content()).isEqualTo("-# Who \\*said\\* so?\nYou asked\\: Who \\*said\\* so?");
        thenNobodyIsPinged(sent.get(1));
        assertThat(responder.threads).containsExactly("platform discord-work-0");
    }

    @Test
    void answersAskInDirectMessages() {
        String id = discord.id();
        discord.directCommand(id, "ask", "Who?");
        assertThat(thenSent(callback(id), edit(id)).get(1).content()).endsWith("You asked\\: Who?");
    }

    @Test
    void tellsSourcesAndHelp() {
        String sources = discord.id();
        discord.command(sources, "sources", "");
        await().atMost(PATIENCE).until(() -> discord.requests().size() == GREETING.size() + 2);
        String help = discord.id();
        discord.command(help, "help", "");
        List<Request> sent = thenSent(callback(sources), edit(sources), callback(help), edit(help));
        assertThat(sent.get(1).content()).isEqualTo("One folder.");
        assertThat(sent.get(3).content()).isEqualTo("Ask me.");
    }

    @Test
    void saysMuchInSeveralMessages() {
        String id = discord.id();
        discord.command(id, "ask", "much");
        List<Request> sent = thenSent(callback(id), edit(id), followUp(id));
        assertThat(sent.get(1).content()).hasSizeLessThanOrEqualTo(4000).startsWith("-# much\nword");
        assertThat(sent.get(2).content()).startsWith("word");
        thenNobodyIsPinged(sent.get(2));
    }

    @Test
    void answersCommandTwiceDeliveredOnce() {
        String id = discord.id();
        discord.command(id, "ask", "Who?");
        discord.command(id, "ask", "Who?");
        thenSent(callback(id), edit(id));
    }
}
