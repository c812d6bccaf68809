package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.CLOSED_CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.DESK;
import static dev.verbatim.discord.loopback.LoopbackDiscord.DIRECT_CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.MANAGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.loopback.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole bot, through the real JDA, against a Discord of our own. Asserts every request that leaves. */
@Timeout(60)
class DiscordBotTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> GREETING = List.of("GET /gateway", "GET /users/@me",
            "PUT /applications/" + BOT + "/commands");
    private static final String TYPING = "POST /channels/" + CHANNEL + "/typing";
    private static final String SAY = "POST /channels/" + CHANNEL + "/messages";

    private final FakeResponder responder = new FakeResponder();
    private LoopbackDiscord discord;
    private DiscordBot bot;

    @BeforeEach
    void connect() throws Exception {
        discord = new LoopbackDiscord(InstantSource.system());
        bot = connected();
    }

    private DiscordBot connected(String... adminRoles) throws Exception {
        return DiscordBot.connect(discord.settings(adminRoles), responder, PATIENCE, PATIENCE);
    }

    @AfterEach
    void close() throws Exception {
        responder.gate.countDown();
        bot.close();
        discord.close();
        List<Request> requests = discord.requests();
        Specification.present().ifPresent(specification -> requests.forEach(specification::check));
    }

    private static String callback(String id) {
        return "POST /interactions/" + id + "/secret-of-" + id + "/callback";
    }

    private static String edit(String id) {
        return "PATCH /webhooks/" + BOT + "/secret-of-" + id + "/messages/@original";
    }

    private static String followUp(String id) {
        return "POST /webhooks/" + BOT + "/secret-of-" + id;
    }

    /** Waits for these requests after the greeting, closes the bot, and there were no others. */
    private List<Request> thenSent(String... lines) {
        List<String> expected = new ArrayList<>(GREETING);
        expected.addAll(List.of(lines));
        await().atMost(PATIENCE).until(() -> discord.requests().size() >= expected.size());
        bot.close();
        assertThat(discord.requests()).extracting(Request::line).containsExactlyElementsOf(expected);
        return discord.requests().subList(GREETING.size(), expected.size());
    }

    private static void thenNobodyIsPinged(Request request) {
        assertThat(request.body().path("allowed_mentions").toString()).contains("\"parse\":[]")
                .contains("\"replied_user\":false").doesNotContain("users\"", "roles\"");
        assertThat(request.body().path("flags").asInt() & 4).as("embeds suppressed").isEqualTo(4);
    }

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
                .containsExactly("ask", "timeline", "sources", "reindex", "help");
        assertThat(discord.requests().get(2).body().get(3).path("default_member_permissions").asText()).isEqualTo("32");
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
        assertThat(responder.threads).containsExactly("virtual discord-answer-0");
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
        assertThat(sent.get(1).content()).hasSizeLessThanOrEqualTo(2000).startsWith("-# much\nword");
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
        assertThat(refusal.body().path("data").path("content").asText()).startsWith("Only members who may manage");
        assertThat(refusal.body().path("data").path("flags").asInt()).as("ephemeral, no embeds").isEqualTo(64 + 4);
    }

    @Test
    void reindexesForRolesThatTheConfigNames() throws Exception {
        bot.close();
        bot = connected("News desk");
        String id = discord.id();
        discord.command(id, "reindex", "", DESK);
        await().atMost(PATIENCE).until(() -> last().content().equals("All done."));
        assertThat(discord.requests().get(5).body().get(3).path("default_member_permissions").isNull()).isTrue();
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
            return discord.requests().stream().anyMatch(DiscordBotTest::isStopping);
        });
        return discord.requests().stream().filter(DiscordBotTest::isStopping).findFirst().orElseThrow().path()
                .split("/", -1)[2];
    }

    private static boolean isStopping(Request request) {
        return request.body().path("data").path("content").asText().startsWith("I am restarting");
    }

    @Test
    void tellsWhoWaitsTooLong() throws Exception {
        bot.close();
        bot = DiscordBot.connect(discord.settings(), responder, PATIENCE, Duration.ZERO);
        responder.gate = new CountDownLatch(1);
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Who?");
        assertThat(responder.asked.await(30, TimeUnit.SECONDS)).isTrue();
        bot.close();
        assertThat(discord.requests()).extracting(Request::content)
                .anyMatch(content -> content.startsWith("I am restarting"));
    }

    @Test
    void resumesALostSession() {
        discord.loseConnection();
        await().atMost(PATIENCE).until(() -> discord.gatewayCalls().equals(List.of("IDENTIFY", "RESUME")));
        discord.message(discord.id(), CHANNEL, "<@" + BOT + "> Still there?");
        assertThat(thenSent(TYPING, SAY).get(1).content()).isEqualTo("You asked\\: Still there?");
    }
}
