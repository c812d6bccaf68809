package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CLOSED_CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.DIRECT_CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.loopback.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages for the bot, and others. */
@Timeout(60)
class MessagesTest extends BotTest {
    @Test
    void answersMention() {
        String id = discord.id();
        discord.message(id, CHANNEL, "hey <@" + BOT + "> Who?");
        Request said = thenSent(TYPING, SAY).get(1);
        assertThat(said.content()).isEqualTo("You asked\\: hey   Who?");
        assertThat(said.body().path("message_reference").path("message_id").asText()).isEqualTo(id);
        assertThat(said.body().path("message_reference").path("fail_if_not_exists").asBoolean(true)).isFalse();
        thenNobodyIsPinged(said);
    }

    @Test
    void answersReplyToItself() {
        discord.replyToBot(discord.id(), "And when?");
        assertThat(thenSent(TYPING, SAY).get(1).content()).isEqualTo("You asked\\: And when?");
    }

    @Test
    void answersDirectMessage() {
        discord.message(discord.id(), DIRECT_CHANNEL, "Who?");
        String channel = "POST /channels/" + DIRECT_CHANNEL;
        assertThat(thenSent(channel + "/typing", channel + "/messages").get(1).content())
                .isEqualTo("You asked\\: Who?");
    }

    @Test
    void helpsWhereOnlyCalled() {
        discord.message(discord.id(), CHANNEL, "<@" + BOT + ">");
        assertThat(thenSent(TYPING, SAY).get(1).content()).isEqualTo("Ask me.");
    }

    @Test
    void ignoresWhatIsNotForIt() {
        discord.message(discord.id(), CHANNEL, "Who?");
        discord.messageOfBot(discord.id());
        discord.message(discord.id(), CLOSED_CHANNEL, "<@" + BOT + "> Who?");
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> the last");
        assertThat(thenSent(TYPING, SAY).get(1).content()).contains("the last");
    }

    @Test
    void answersMessageTwiceDeliveredOnce() {
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        thenSent(TYPING, SAY);
    }
}
