package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.loopback.Request;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The whole bot, through the real JDA, against a Discord of our own. Asserts every request that leaves. */
abstract class BotTest {
    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final List<String> GREETING = List.of("GET /gateway", "GET /users/@me",
            "PUT /applications/" + BOT + "/commands");
    static final String TYPING = "POST /channels/" + CHANNEL + "/typing";
    static final String SAY = "POST /channels/" + CHANNEL + "/messages";

    final FakeResponder responder = new FakeResponder();
    LoopbackDiscord discord;
    DiscordBot bot;

    @BeforeEach
    void connect() throws Exception {
        discord = new LoopbackDiscord(InstantSource.system());
        bot = connected();
    }

    DiscordBot connected(String... adminRoles) throws Exception {
        return connected(PATIENCE, adminRoles);
    }

    DiscordBot connected(Duration finishing, String... adminRoles) throws Exception {
        return DiscordBot.connect(discord.settings(adminRoles),
                Features.of(responder, discord.settings(adminRoles), extensions(), InstantSource.system()),
                PATIENCE, finishing);
    }

    Extensions extensions() {
        return Extensions.NONE;
    }

    @AfterEach
    void close() throws Exception {
        responder.gate.countDown();
        bot.close();
        discord.close();
        List<Request> requests = discord.requests();
        Specification.present().ifPresent(specification -> requests.forEach(specification::check));
    }

    static String callback(String id) {
        return "POST /interactions/" + id + "/secret-of-" + id + "/callback";
    }

    static String edit(String id) {
        return "PATCH /webhooks/" + BOT + "/secret-of-" + id + "/messages/@original";
    }

    static String followUp(String id) {
        return "POST /webhooks/" + BOT + "/secret-of-" + id;
    }

    Request awaitRequest(String line) {
        await().atMost(PATIENCE).until(() -> count(line) > 0);
        return discord.requests().stream().filter(request -> request.line().equals(line)).findFirst().orElseThrow();
    }

    long count(String line) {
        return discord.requests().stream().filter(request -> request.line().equals(line)).count();
    }

    /** Waits for these requests after the greeting, closes the bot, and there were no others. */
    List<Request> thenSent(String... lines) {
        List<String> expected = new ArrayList<>(GREETING);
        expected.addAll(List.of(lines));
        await().atMost(PATIENCE).until(() -> discord.requests().size() >= expected.size());
        bot.close();
        assertThat(discord.requests()).extracting(Request::line).containsExactlyElementsOf(expected);
        return discord.requests().subList(GREETING.size(), expected.size());
    }

    static void thenNobodyIsPinged(Request request) {
        assertThat(request.message().path("allowed_mentions").toString()).contains("\"parse\":[]")
                .contains("\"replied_user\":false").doesNotContain("users\"", "roles\"");
        assertThat(request.message().path("flags").asInt() & (1 << 15)).as("no previews grow there").isPositive();
    }
}
