package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.DIRECT_CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whoever asks is shown at once that somebody is at work, even while all that answers is busy: nothing here waits for an
 * answer, since there is none until the gate opens. How fast that is {@link LoadBenchmark} tells.
 */
@Timeout(60)
class AcknowledgementTest extends BotTest {
    /** More than there are processors, so that they would all be kept. */
    private static final int CROWD = 200;

    @Test
    void neverWaitsForThoseWhoAreBeingAnswered() throws Exception {
        keepBusy();
        List<String> acknowledgements = new ArrayList<>();
        for (String command : List.of("ask", "verify", "quotes", "timeline", "story")) {
            String id = discord.id();
            String option = command.equals("ask") ? "question" : command.equals("verify") ? "quote" : "speaker";
            discord.give(new Given(id, command).words(command.equals("story") ? "story" : option, "Jane Doe"));
            acknowledgements.add(callback(id));
        }
        for (String entry : List.of("Ask about this", "Check this quote")) {
            String id = discord.id();
            discord.menu(id, entry, "The tram runs.");
            acknowledgements.add(callback(id));
        }
        for (String kind : List.of("more:0.Who?", "who:0.Who?", "quo:1.Jane Doe")) {
            String id = discord.id();
            discord.press(id, "1:" + kind, USER, false);
            acknowledgements.add(callback(id));
        }
        acknowledgements.forEach(this::awaitRequest);
    }

    @Test
    void showsThatItTypesBelowEveryKindOfMessage() throws Exception {
        keepBusy();
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        discord.replyToBot(discord.id(), "And when?");
        discord.message(discord.id(), DIRECT_CHANNEL, "Who?");
        discord.thread("501", USER);
        discord.message(discord.id(), "501", "And where?");
        await().atMost(PATIENCE).until(() -> count(TYPING) == 2);
        awaitRequest("POST /channels/" + DIRECT_CHANNEL + "/typing");
        awaitRequest("POST /channels/501/typing");
    }

    @Test
    void nothingIsWorkedOutBefore() {
        String id = discord.id();
        discord.command(id, "ask", "Who?");
        awaitRequest(edit(id));
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        awaitRequest(SAY);
        assertThat(responder.begun).hasSize(2);
        assertThat(awaitRequest(callback(id)).at()).isLessThan(responder.begun.getFirst());
        assertThat(awaitRequest(TYPING).at()).isLessThan(responder.begun.getLast());
    }

    /** Many ask, each is acknowledged, and nobody is answered before the gate opens. */
    private void keepBusy() throws Exception {
        responder.gate = new CountDownLatch(1);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            ids.add(discord.id());
            discord.command(ids.getLast(), "ask", "busy");
        }
        assertThat(responder.asked.await(30, TimeUnit.SECONDS)).as("somebody is being answered").isTrue();
        ids.forEach(id -> awaitRequest(callback(id)));
    }
}
