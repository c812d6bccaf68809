package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.DESK;
import static dev.verbatim.discord.loopback.LoopbackDiscord.GUILD;
import static dev.verbatim.discord.loopback.LoopbackDiscord.MANAGERS;
import static dev.verbatim.discord.loopback.LoopbackDiscord.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.Given;
import dev.verbatim.discord.loopback.Request;
import dev.verbatim.store.Audit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What admins do, in this run of the bot and the next. */
@Timeout(120)
class AdminCommandsTest extends CommunityTest {
    private static final long SERVER = Long.parseLong(GUILD);
    private static final String PAGE = "https://example.org/harbour";

    @ParameterizedTest
    @ValueSource(strings = {"source add", "source remove", "source list", "reindex", "status", "config check",
            "channel allow", "channel deny", "channel clear", "channel list", "feedback list", "feedback export",
            "unanswered list", "unanswered clear", "settings language", "settings stories", "settings admins",
            "settings show"})
    void nobodyElseMayGiveThem(String command) {
        Request refused = answer(given(command).withRoles(DESK));
        assertThat(refused.content()).startsWith("Only members who may manage this server");
        assertThat(refused.body().path("data").path("flags").asInt() & 64).as("ephemeral").isEqualTo(64);
        assertThat(store.audit().of(SERVER)).isEmpty();
    }

    @Test
    void managersAndRolesOfTheConfigurationAndOfTheServerMay() throws Exception {
        assertThat(told(given("settings admins").role("role", DESK))).contains("News desk");
        assertThat(answer(given("settings show").withRoles(DESK)).content()).contains("News desk");
        restart();
        assertThat(answer(given("settings show").withRoles(DESK)).content()).contains("News desk");
        assertThat(told(given("settings admins").role("role", DESK))).contains("none");
        assertThat(answer(given("settings show").withRoles(DESK)).content()).startsWith("Only members");
        restart(DESK);
        assertThat(answer(given("settings show").withRoles(DESK)).content()).contains("language");
    }

    @Test
    void whatTheyDidIsKept() {
        told(given("unanswered clear"));
        assertThat(store.audit().of(SERVER)).singleElement().extracting(Audit.Deed::user, Audit.Deed::action)
                .containsExactly(Long.valueOf(USER), "unanswered clear");
    }

    @Test
    void theBotKeepsOutOfDeniedChannels() throws Exception {
        assertThat(told(given("channel deny").channel("channel", CHANNEL))).contains("denied: `#ask`");
        Request refused = answer(given("ask").words("question", "Is the ferry blue?"));
        assertThat(refused.content()).startsWith("I don’t answer in this channel");
        assertThat(refused.body().path("data").path("flags").asInt() & 64).as("ephemeral").isEqualTo(64);
        assertThat(answer(given("sources")).content()).startsWith("I don’t answer in this channel");
        restart();
        assertThat(answer(given("help")).content()).startsWith("I don’t answer in this channel");
        assertThat(told(given("channel clear").channel("channel", CHANNEL))).startsWith("I answer in all channels");
        assertThat(answer(given("help")).content()).doesNotStartWith("I don’t answer");
    }

    @Test
    void withAnAllowedChannelItKeepsOutOfAllOthers() {
        assertThat(told(given("channel allow").channel("channel", "4001"))).contains("allowed: `#closed`");
        assertThat(answer(given("help")).content()).startsWith("I don’t answer in this channel");
        assertThat(told(given("channel list"))).contains("I answer only where it is allowed");
    }

    @Test
    void aSourceIsAddedReadListedAndRemoved() throws Exception {
        web.put(PAGE, "“The harbour opens on Monday,” said Jo March.");
        assertThat(told(add("wire", PAGE))).contains("wire").contains("1 story").contains("0 refused");
        assertThat(asked("When does the harbour open?")).contains("harbour opens on");
        restart();
        assertThat(asked("When does the harbour open?")).contains("harbour opens on");
        assertThat(told(given("source list"))).contains("wire", "shared", "here").doesNotContain("there", "@3000");
        assertThat(told(add("wire", PAGE))).startsWith("There is a source of that name");
        assertThat(told(given("source remove").words("name", "wire"))).startsWith("It is gone");
        assertThat(asked("When does the harbour open?")).doesNotContain("harbour opens on");
        assertThat(told(given("source remove").words("name", "shared"))).startsWith("This server added no source");
        assertThat(told(given("source list"))).contains("shared").doesNotContain("wire");
    }

    private Given add(String name, String address) {
        return given("source add").words("name", name).words("kind", "page").words("address", address);
    }

    private String asked(String question) {
        return plain(answer(given("ask").words("question", question)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "https://me:secret@example.org/", "nonsense",
            "https://", "javascript:alert(1)", "/etc/passwd", "https://example.org/'; DROP TABLE added_source; --"})
    void whatIsNoAddressIsNotAdded(String address) {
        assertThat(told(add("wire", address))).startsWith("That is no address");
        assertThat(store.sources().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "a@1", "x\ny", "<@1>", "../x", "`", "a/b"})
    void whatIsNoNameIsNotAdded(String name) {
        web.put(PAGE, "x");
        assertThat(told(add(name, PAGE))).startsWith("A name is of letters");
    }

    @Test
    void hugeAndForgedOptionsAreTakenCalmly() {
        String huge = "x".repeat(100_000);
        assertThat(told(add(huge, PAGE))).startsWith("A name is of letters");
        assertThat(told(add("wire", "https://example.org/" + huge))).startsWith("That is no address");
        assertThat(told(given("source add").words("name", "a").words("kind", "folder").words("address", "/etc")))
                .startsWith("I can’t read sources of that kind");
        assertThat(told(given("source remove").words("name", "' OR 1=1 --"))).startsWith("This server added no source");
        assertThat(told(given("settings stories").words("source", "there"))).startsWith("There is no such source");
        assertThat(told(given("settings language").words("language", huge))).startsWith("Something went wrong");
        assertThat(told(given("settings show"))).contains("as set at Discord");
    }

    @Test
    void reindexingReportsAndCanBeTold() {
        assertThat(told(given("reindex"))).startsWith("**Done.** 2 stories in the index");
        assertThat(told(given("reindex").words("source", "shared"))).startsWith("**Done.**");
        assertThat(told(given("reindex").words("source", "there"))).startsWith("There is no such source here");
        assertThat(told(given("reindex").on("cancel"))).startsWith("Nothing is being read");
    }

    @Test
    void theStatusTellsHowTheBotIs() {
        asked("Is the ferry blue in shared?");
        assertThat(told(given("status"))).contains("stories that this server sees: `2`", "`12 MB, changed 1 Mar 2026",
                "1, half within", "99 of 100 within", "MB of", " ms`", "running for: `3 h`", "version: `1.2.3`");
    }

    @Test
    void theConfigurationIsChecked() {
        assertThat(told(given("config check"))).isEqualTo("The configuration is in order.");
        problems.add("config.yml:3: wether: unknown key");
        assertThat(told(given("config check"))).contains("unknown key");
    }

    @Test
    void unansweredQuestionsAreListedAndCleared() throws Exception {
        asked("Who invented the yodelling zeppelin?");
        asked("who invented the yodelling zeppelin");
        await().atMost(PATIENCE).until(() -> !store.questions().unanswered(SERVER).isEmpty()
                && store.questions().unanswered(SERVER).getFirst().times() == 2);
        restart();
        assertThat(told(given("unanswered list"))).contains("yodelling zeppelin", "2 times");
        assertThat(toldThere(given("unanswered list"))).isEqualTo("Every question of late was answered.");
        assertThat(told(given("unanswered clear"))).isEqualTo("1 question is forgotten.");
        assertThat(told(given("unanswered list"))).isEqualTo("Every question of late was answered.");
    }

    @Test
    void feedbackIsListedAndExported() {
        assertThat(told(given("feedback list"))).isEqualTo("Nobody found an answer wrong.");
        assertThat(told(given("feedback export"))).isEqualTo("Nobody found an answer wrong.");
        store.feedback().add(SERVER, 7, "Is it @everyone?", "no", "shared:1-2", "1.2.3");
        assertThat(told(given("feedback list"))).contains("Is it", "version 1.2.3");
        Request file = answer(given("feedback export").withRoles(MANAGERS));
        assertThat(file.body().path("data").path("attachments").toString()).contains("feedback.jsonl");
        assertThat(file.body().path("data").path("flags").asInt() & 64).as("ephemeral").isEqualTo(64);
    }

    @Test
    void settingsOutliveARestart() throws Exception {
        assertThat(told(given("settings language").words("language", "de"))).contains("language: `de`");
        assertThat(told(given("settings stories").words("source", "here"))).contains("Antworten kommen aus: `here`");
        restart();
        assertThat(told(given("settings show"))).contains("Sprache: `de`", "Antworten kommen aus: `here`");
        assertThat(asked("Is the ferry blue?")).contains("blue in here").doesNotContain("blue in shared");
        assertThat(told(given("settings stories"))).contains("Antworten kommen aus: `allen Quellen`");
    }

    @Test
    void whatAServerHadWaitsForTheBotThatMustLeave() throws Exception {
        web.put(PAGE, "“The harbour opens on Monday,” said Jo March.");
        toldThere(add("wire", PAGE));
        toldThere(given("settings language").words("language", "de"));
        discord.leave(OTHER_SERVER);
        await().atMost(PATIENCE).until(() -> gatherer.sources().size() == 3 && !holds("harbour"));
        discord.join(OTHER_SERVER, OTHER_CHANNEL, OTHER_MANAGERS);
        await().atMost(PATIENCE).until(() -> gatherer.sources().size() == 4);
        assertThat(toldThere(given("settings show"))).contains("Sprache: `de`");
        gatherer.gather(_ -> {});
        assertThat(holds("harbour")).isTrue();
    }

    @Test
    void noticesAtItsStartThatItHadToLeaveAServer() throws Exception {
        store.servers().change(4711, settings -> settings.withLanguage("de"));
        restart();
        await().atMost(PATIENCE).until(() -> store.comeBack(4711));
        assertThat(store.comeBack(Long.parseLong(OTHER_SERVER))).isFalse();
    }

    private boolean holds(String word) {
        return index.stamps().keySet().stream().anyMatch(id -> index.story(id).orElseThrow().story().text()
                .contains(word));
    }

    @Test
    void whatAServerHasStaysWhileItIsOutOfReach() {
        toldThere(given("settings language").words("language", "de"));
        discord.outage(OTHER_SERVER);
        assertThat(told(given("settings show"))).contains("language");
        assertThat(store.servers().of(Long.parseLong(OTHER_SERVER)).language()).isEqualTo("de");
    }

    @Test
    void nothingPings() {
        told(given("settings admins").role("role", DESK));
        store.feedback().add(SERVER, 7, "@everyone <@1> <@&5000>", "@here", "", "1");
        told(given("feedback list"));
        told(given("feedback export"));
        List<Request> messages = discord.requests().stream()
                .filter(request -> request.method().equals("PATCH") || request.body().path("type").asInt() == 4)
                .toList();
        assertThat(messages).isNotEmpty();
        assertThat(messages).allSatisfy(request -> assertThat(request.message().path("allowed_mentions").toString())
                .contains("\"parse\":[]").doesNotContain("users\"", "roles\""));
    }
}
