package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CLOSED_CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.DIRECT_CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verbatim.discord.asking.LimitSettings;
import dev.verbatim.discord.loopback.Request;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.place.Manners;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    void pingsTheAuthorWhereTheConfigurationWantsIt() throws Exception {
        bot.close();
        DiscordSettings quiet = discord.settings();
        DiscordSettings loud = new DiscordSettings(quiet.token(), quiet.rest(), null, List.of(), Look.COMPONENTS,
                LimitSettings.DEFAULT, new Manners(false, true));
        bot = DiscordBot.connect(loud, Features.of(responder, loud, Extensions.NONE, InstantSource.system()),
                PATIENCE, PATIENCE);
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        JsonNode allowed = awaitRequest(SAY).body().path("allowed_mentions");
        assertThat(allowed.path("replied_user").asBoolean()).isTrue();
        assertThat(allowed.path("parse")).isEmpty();
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
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> the last");
        assertThat(thenSent(TYPING, SAY).get(1).content()).contains("the last");
    }

    @Test
    void tellsTheAuthorWhereItMayNotWrite() {
        discord.message(discord.id(), CLOSED_CHANNEL, "<@" + BOT + "> Who?");
        Request told = thenSent("POST /channels/" + CLOSED_CHANNEL + "/typing", "POST /users/@me/channels",
                "POST /channels/" + DIRECT_CHANNEL + "/messages").get(2);
        assertThat(told.content()).startsWith("I may not write where you asked me.");
    }

    @Test
    void answersInAThreadAtItsOwnMessageWithoutAMention() {
        discord.thread("501", USER);
        discord.message(discord.id(), "501", "And when?");
        discord.message(discord.id(), "501", "<@7> what do you think?");
        awaitRequest("POST /channels/501/messages");
        discord.message(discord.id(), "501", "And where?");
        List<Request> sent = thenSent("GET /channels/" + CHANNEL + "/messages/501", "POST /channels/501/typing",
                "POST /channels/501/messages", "POST /channels/501/typing", "POST /channels/501/messages");
        assertThat(sent.get(2).content()).isEqualTo("You asked\\: And when?");
        assertThat(sent.get(4).content()).isEqualTo("You asked\\: And where?");
    }

    @Test
    void keepsOutOfOthersThreads() {
        discord.thread("502", USER);
        discord.isOfUser("502");
        discord.message(discord.id(), "502", "And when?");
        awaitRequest("GET /channels/" + CHANNEL + "/messages/502");
        discord.message(discord.id(), "502", "And where?");
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> the last");
        thenSent("GET /channels/" + CHANNEL + "/messages/502", TYPING, SAY);
    }

    @Test
    void asksAgainWhoseThreadItIsWhereDiscordHadTrouble() {
        String beginning = "GET /channels/" + CHANNEL + "/messages/504";
        discord.thread("504", USER);
        discord.failNext(beginning, 500);
        discord.message(discord.id(), "504", "And when?");
        awaitRequest(beginning);
        discord.message(discord.id(), "504", "And where?");
        assertThat(thenSent(beginning, beginning, "POST /channels/504/typing",
                "POST /channels/504/messages").get(3).content()).isEqualTo("You asked\\: And where?");
    }

    @Test
    void saysOnceInItsThreadThatItCannotRead() {
        discord.thread("503", BOT);
        discord.message(discord.id(), "503", "");
        awaitRequest("POST /channels/503/messages");
        discord.message(discord.id(), "503", "");
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> the last");
        assertThat(thenSent("POST /channels/503/typing", "POST /channels/503/messages", TYPING, SAY).get(1).content())
                .startsWith("I can’t read messages here that don’t mention me.");
    }

    @Test
    void changesTheAnswerWithTheQuestion() {
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        awaitRequest(SAY);
        discord.change(id, CHANNEL, "<@" + BOT + "> When?", 30);
        discord.change(id, CHANNEL, "<@" + BOT + "> When?", 30);
        discord.change(id, CHANNEL, "<@" + BOT + "> When?", 40);
        Request changed = thenSent(TYPING, SAY, TYPING, "PATCH /channels/" + CHANNEL + "/messages/501").get(3);
        assertThat(changed.content()).isEqualTo("You asked\\: When?");
        thenNobodyIsPinged(changed);
    }

    @Test
    void leavesTheAnswerOfAQuestionThatIsChangedLate() {
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        awaitRequest(SAY);
        discord.change(id, CHANNEL, "<@" + BOT + "> When?", 61);
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> the last");
        thenSent(TYPING, SAY, TYPING, SAY);
    }

    @Test
    void answersAMentionThatIsAddedSoon() {
        String id = discord.id();
        discord.message(id, CHANNEL, "Who?");
        discord.change(id, CHANNEL, "<@" + BOT + "> Who?", 5);
        assertThat(thenSent(TYPING, SAY).get(1).content()).isEqualTo("You asked\\: Who?");
    }

    @Test
    void takesAwayWhatAShorterAnswerDoesNotNeed() {
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> much");
        await().atMost(PATIENCE).until(() -> count(SAY) == 2);
        discord.change(id, CHANNEL, "<@" + BOT + "> Who?", 5);
        String messages = "/channels/" + CHANNEL + "/messages/";
        thenSent(TYPING, SAY, SAY, TYPING, "PATCH " + messages + "501", "DELETE " + messages + "502");
    }

    @Test
    void leavesAnAnswerThatWasTakenAway() {
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        awaitRequest(SAY);
        discord.failNext("PATCH", 404, 10008);
        discord.change(id, CHANNEL, "<@" + BOT + "> When?", 5);
        thenSent(TYPING, SAY, TYPING, "PATCH /channels/" + CHANNEL + "/messages/501");
    }

    @Test
    void answersTheLastFormOfAQuestionThatIsChangedWhileItIsAnswered() throws Exception {
        responder.gate = new CountDownLatch(1);
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        assertThat(responder.asked.await(30, TimeUnit.SECONDS)).isTrue();
        discord.change(id, CHANNEL, "<@" + BOT + "> What?", 5);
        discord.change(id, CHANNEL, "<@" + BOT + "> When?", 6);
        String direct = "POST /channels/" + DIRECT_CHANNEL;
        discord.message(discord.id(), DIRECT_CHANNEL, "the changes have arrived");
        awaitRequest(direct + "/typing");
        responder.gate.countDown();
        await().atMost(PATIENCE).until(() -> discord.requests().stream()
                .anyMatch(request -> request.content().equals("You asked\\: When?")));
        bot.close();
        assertThat(discord.requests()).filteredOn(request -> request.path().startsWith("/channels/" + CHANNEL + "/m"))
                .extracting(Request::content).containsExactly("You asked\\: Who?", "You asked\\: When?");
    }

    @Test
    void answersMessageTwiceDeliveredOnce() {
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        thenSent(TYPING, SAY);
    }
}
