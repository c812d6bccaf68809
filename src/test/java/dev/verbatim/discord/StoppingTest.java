package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the bot stops. */
@Timeout(60)
class StoppingTest extends BotTest {
    @Test
    void stopsGracefully() throws Exception {
        responder.gate = new CountDownLatch(1);
        String early = discord.id();
        discord.command(early, "ask", "early");
        assertThat(responder.asked.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(bot::close);
        String late = firstDeclined();
        assertThat(closing).isNotDone();
        responder.gate.countDown();
        closing.get(30, TimeUnit.SECONDS);
        assertThat(discord.requests()).filteredOn(request -> request.line().equals(edit(early)))
                .singleElement().extracting(Request::content).asString().endsWith("You asked\\: early");
        assertThat(discord.requests()).extracting(Request::line).contains(callback(late));
    }

    /** Asks until it is refused: the bot may not have begun to stop at the first time. */
    private String firstDeclined() {
        List<String> ids = new ArrayList<>();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            ids.add(discord.id());
            discord.command(ids.getLast(), "sources", "");
            return discord.requests().stream().anyMatch(StoppingTest::isStopping);
        });
        return discord.requests().stream().filter(StoppingTest::isStopping).findFirst().orElseThrow().path()
                .split("/", -1)[2];
    }

    private static boolean isStopping(Request request) {
        return request.content().startsWith("I am restarting");
    }

    @Test
    void tellsWhoWaitsTooLong() throws Exception {
        bot.close();
        bot = connected(Duration.ZERO);
        responder.gate = new CountDownLatch(1);
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        assertThat(responder.asked.await(30, TimeUnit.SECONDS)).isTrue();
        bot.close();
        assertThat(discord.requests()).extracting(Request::content)
                .anyMatch(content -> content.startsWith("I am restarting"));
    }
}
