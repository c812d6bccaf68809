package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.DIRECT_CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.GUILD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.Given;
import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.loopback.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private String ask() {
        String id = discord.id();
        discord.command(id, "ask", "Who?");
        return id;
    }

    private static final String OPEN_DIRECT = "POST /users/@me/channels";
    private static final String SAY_DIRECTLY = "POST /channels/" + DIRECT_CHANNEL + "/messages";

    @Test
    void triesAgainWhereDiscordHasTrouble() {
        String id = discord.id();
        discord.failNext(edit(id), 500);
        discord.command(id, "ask", "Who?");
        assertThat(thenSent(callback(id), edit(id), edit(id)).get(2).content()).contains("You asked");
    }

    @Test
    void tellsTheIdWhereDiscordFailsAgain() {
        String id = discord.id();
        discord.failNext(edit(id), 500);
        discord.failNext(edit(id), 500);
        discord.command(id, "ask", "Who?");
        assertThat(thenSent(callback(id), edit(id), edit(id), edit(id)).get(3).content())
                .startsWith("Discord did not take my answer.").contains(number(id));
    }

    private static String number(String id) {
        return "`" + Long.toString(Long.parseLong(id), 36) + "`";
    }

    @Test
    void waitsWhereDiscordAsksForIt() {
        discord.failNext(SAY, 429);
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        assertThat(thenSent(TYPING, SAY, SAY).get(2).content()).contains("Who?");
    }

    @ParameterizedTest
    @ValueSource(ints = {50013, 50001})
    void tellsTheAskerWhereItMayNotWrite(int code) {
        try (CapturedLog log = CapturedLog.of(Desk.class)) {
            String id = discord.id();
            discord.failNext(SAY, 403, code);
            discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
            assertThat(thenSent(TYPING, SAY, OPEN_DIRECT, SAY_DIRECTLY).get(3).content())
                    .startsWith("I may not write where you asked me.").contains(number(id));
            assertThat(log.text()).contains(number(id).replace("`", ""));
        }
    }

    @Test
    void tellsTheAskerThatTheChannelIsGone() {
        String id = discord.id();
        discord.failNext(SAY, 404, 10003);
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        assertThat(thenSent(TYPING, SAY, OPEN_DIRECT, SAY_DIRECTLY).get(3).content())
                .startsWith("The channel in which you asked me is gone").contains(number(id));
    }

    @Test
    void tellsTheAskerWhoseChannelIsDeletedMeanwhile() throws Exception {
        responder.gate = new CountDownLatch(1);
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        assertThat(responder.asked.await(30, TimeUnit.SECONDS)).isTrue();
        discord.deleteChannel(CHANNEL);
        discord.failNext(SAY, 404, 10003);
        responder.gate.countDown();
        assertThat(awaitRequest(SAY_DIRECTLY).content()).contains(number(id));
    }

    @Test
    void tellsTheAskerWhoseServerItHasToLeaveMeanwhile() throws Exception {
        responder.gate = new CountDownLatch(1);
        String id = discord.id();
        discord.message(id, CHANNEL, "<@" + BOT + "> Who?");
        assertThat(responder.asked.await(30, TimeUnit.SECONDS)).isTrue();
        discord.failNext(SAY, 403, 50001);
        discord.leave(GUILD);
        responder.gate.countDown();
        assertThat(awaitRequest(SAY_DIRECTLY).content()).startsWith("I may not write").contains(number(id));
    }

    @Test
    void survivesThatTheAskerTakesNoDirectMessages() {
        discord.failNext(SAY, 403, 50013);
        discord.failNext(SAY_DIRECTLY, 403, 50007);
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        awaitRequest(SAY_DIRECTLY);
        assertThat(awaitRequest(edit(ask())).content()).contains("You asked");
    }

    @Test
    void leavesAnAnswerThatSomebodyTookAway() {
        String id = discord.id();
        discord.failNext(edit(id), 404, 10008);
        discord.command(id, "ask", "Who?");
        thenSent(callback(id), edit(id));
    }

    @Test
    void answersInTheChannelWhereDiscordWaitedTooShort() {
        String id = discord.id();
        discord.failNext(callback(id), 404, 10062);
        discord.command(id, "ask", "Who?");
        assertThat(thenSent(callback(id), SAY).get(1).content()).contains("You asked");
    }

    @ParameterizedTest
    @ValueSource(ints = {50027, 10015})
    void answersInTheChannelWhereTheTokenHasExpired(int code) {
        String id = discord.id();
        discord.failNext(edit(id), 401, code);
        discord.command(id, "ask", "Who?");
        assertThat(thenSent(callback(id), edit(id), SAY).get(2).content()).contains("You asked");
    }

    @Test
    void answersInDirectMessagesWhatNobodyElseMaySee() {
        String id = discord.id();
        discord.failNext(edit(id), 401, 50027);
        discord.give(new Given(id, "ask").words("question", "Who?").on("private"));
        assertThat(thenSent(callback(id), edit(id), OPEN_DIRECT, SAY_DIRECTLY).get(3).content()).contains("You asked");
    }

    @ParameterizedTest
    @ValueSource(ints = {50035, 50006})
    void saysItInPlainTextWhereDiscordTakesNoComponents(int code) {
        String id = discord.id();
        discord.failNext(edit(id), 400, code);
        discord.command(id, "ask", "Who?");
        Request text = thenSent(callback(id), edit(id), edit(id)).get(2);
        assertThat(text.body().path("content").asText()).endsWith("You asked\\: Who?");
        assertThat(text.body().path("components")).isEmpty();
    }

    @Test
    void saysItInPlainTextBelowAMessageToo() {
        discord.failNext(SAY, 400, 50035);
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        assertThat(thenSent(TYPING, SAY, SAY).get(2).body().path("content").asText()).contains("Who?");
    }

    @Test
    void resumesALostSession() {
        discord.loseConnection();
        await().atMost(PATIENCE).until(() -> discord.gatewayCalls().equals(List.of("IDENTIFY", "RESUME")));
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Still there?");
        assertThat(thenSent(TYPING, SAY).get(1).content()).isEqualTo("You asked\\: Still there?");
    }

    @Test
    void beginsAnewWhereTheSessionIsForgotten() {
        discord.forgetSession();
        discord.loseConnection();
        await().atMost(PATIENCE.multipliedBy(3))
                .until(() -> discord.gatewayCalls().equals(List.of("IDENTIFY", "RESUME", "IDENTIFY")));
        assertThat(awaitRequest(edit(askUntilHeard())).content()).contains("You asked");
    }

    /** The gateway is there again before it sends events. */
    private String askUntilHeard() {
        List<String> ids = new ArrayList<>();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            ids.add(ask());
            return ids.stream().anyMatch(id -> count(callback(id)) > 0);
        });
        return ids.stream().filter(id -> count(callback(id)) > 0).findFirst().orElseThrow();
    }

    @Test
    void whatWasAskedBeforeTheConnectionIsLostIsAnsweredAfterIt() throws Exception {
        responder.gate = new CountDownLatch(1);
        String id = ask();
        assertThat(responder.asked.await(30, TimeUnit.SECONDS)).isTrue();
        discord.loseConnection();
        await().atMost(PATIENCE).until(() -> discord.gatewayCalls().contains("RESUME"));
        discord.command(id, "ask", "Who?");
        responder.gate.countDown();
        assertThat(thenSent(callback(id), edit(id)).get(1).content()).contains("You asked");
    }
}
