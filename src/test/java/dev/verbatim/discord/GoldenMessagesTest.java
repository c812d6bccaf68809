package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.CHANNEL;
import static dev.verbatim.discord.loopback.LoopbackDiscord.DESK;
import static dev.verbatim.discord.loopback.LoopbackDiscord.GUILD;
import static dev.verbatim.discord.loopback.LoopbackDiscord.MANAGERS;
import static dev.verbatim.discord.loopback.LoopbackDiscord.USER;

import dev.verbatim.discord.loopback.Given;
import dev.verbatim.discord.loopback.Request;
import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.message.Golden;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.message.Sheet;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.gather.Progress;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.Possible;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.SampleResponder;
import dev.verbatim.reply.Samples;
import dev.verbatim.reply.Wording;
import dev.verbatim.source.SourceSettings;
import dev.verbatim.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Each kind of message that the bot can send, as Discord gets it, in a file; {@code -Dgolden.update=true} writes them anew.
 */
@Timeout(120)
class GoldenMessagesTest extends CommunityTest {
    private static final long SERVER = Long.parseLong(GUILD);
    private static final String NUMBER = "7x3kq9b2";
    private static final String PAGE = "https://lennpost.example/harbour";
    @SuppressWarnings("NullAway.Init")
    private PassageIndex empty;

    @Override
    @BeforeEach
    void open() throws Exception {
        now = Instant.parse("2026-03-02T12:00:00Z");
        empty = PassageIndex.open(new IndexSettings(folder.resolve("empty")));
        super.open();
    }

    @AfterEach
    void closeIndex() {
        empty.close();
    }

    @Override
    List<SourceSettings> configured() {
        return List.of(told("lenn", null));
    }

    @Override
    MemorySource story(String name, String key) {
        if (!name.equals("lenn")) {
            return super.story(name, key);
        }
        MemorySource source = new MemorySource(name);
        Samples.stories().forEach(source::with);
        return source;
    }

    @Override
    List<Possible> quotations(Story story) {
        List<Possible> sample = Samples.quotations(story);
        return sample.isEmpty() ? super.quotations(story) : sample;
    }

    @Override
    Responder responder(Responder real) {
        return new SampleResponder(real, empty);
    }

    private static void golden(String name, Supplier<Reply> reply) {
        Golden.check("golden/" + name + ".json", Golden.json(Sheet.of(Card.of(reply.get()), Look.COMPONENTS)));
    }

    private Request golden(String name, Given given) {
        Request last = answer(given.withRoles(MANAGERS));
        golden(name, given.id());
        return last;
    }

    /** What was said in answer to this, from the first message to the last; measured values as if they never changed. */
    private void golden(String name, String id) {
        Golden.check("golden/" + name + ".json", Golden.json(discord.requests().stream()
                .filter(request -> request.path().contains("secret-of-" + id))
                .filter(request -> request.message().has("components") || request.message().has("content"))
                .filter(request -> !request.content().startsWith("Reading the stories"))
                .map(request -> measured(request.message().toString()))));
    }

    private static String measured(String message) {
        return message.replaceAll("[0-9,.]+ MB of [0-9,.]+ MB", "142 MB of 512 MB")
                .replaceAll("`connected[^`]*`", "`connected, answers in 38 ms`")
                .replaceAll("within \\d+ m?s", "within 12 ms");
    }

    private Request pressed(String name, Request below, String label) {
        String id = discord.id();
        discord.press(id, below.button(label), USER, false);
        Request said = awaitSaid(id);
        golden(name, id);
        return said;
    }

    private static Given ask(Given given, String question) {
        return given.words("question", question);
    }

    @Test
    void answers() {
        Request answer = golden("answer", ask(given("ask"), Samples.SHORT.question().text()));
        pressed("in-context", answer, "In context");
        Request more = pressed("more-passages", answer, "More passages");
        pressed("more-passages-2", more, "▶");
        pressed("who-else", answer, "Who else?");
        pressed("wrong", answer, "Wrong?");
        golden("answer-contested", ask(given("ask"), Samples.CONTESTED.question().text()));
        golden("answer-not-found", ask(given("ask"), Samples.SILENT.question().text()));
        golden("answer-private", ask(given("ask"), Samples.SHORT.question().text()).on("private"));
    }

    @Test
    void checks() {
        golden("verify-exact", given("verify").words("quote", "We will run every half hour from Friday"));
        golden("verify-altered", given("verify").words("quote", "We will run every hour from Friday"));
        golden("verify-somebody-else",
                given("verify").words("quote", "We will run every half hour from Friday").words("speaker",
                        "Tom Brandt"));
        golden("verify-not-found", given("verify").words("quote", "The zeppelin yodels at midnight"));
        golden("verify-no-words", given("verify").words("quote", "?!"));
    }

    @Test
    void lists() {
        golden("quotes", given("quotes").words("speaker", "Ada Quill"));
        golden("timeline", given("timeline").words("speaker", "Tom Brandt"));
        golden("story", given("story").words("story", "2024/ferry-back"));
        golden("sources", given("sources"));
        golden("help", given("help"));
        told(given("settings language").words("language", "de"));
        golden("help-de", given("help"));
        golden("answer-de", ask(given("ask"), Samples.CONTESTED.question().text()));
    }

    @Test
    void admins() {
        golden("settings", given("settings admins").role("role", DESK));
        golden("channels", given("channel deny").channel("channel", "4001"));
        web.put(PAGE, "“The harbour opens on Monday,” said Jo March.");
        golden("source-added", given("source add").words("name", "wire").words("kind", "page").words("address", PAGE));
        golden("source-list", given("source list"));
        golden("source-removed", given("source remove").words("name", "wire"));
        golden("source-no-address",
                given("source add").words("name", "x").words("kind", "page").words("address", "here"));
        golden("reindex-progress",
                () -> AdminWording.progress(new Progress(420, 840, 2_300_000, 4_600_000, Duration.ofSeconds(70))));
        golden("reindex-report", given("reindex"));
        golden("config-in-order", given("config check"));
        problems.add("config.yml:12: sources[1].feed: not an http(s) address: \"ferry\"");
        golden("config-problems", given("config check"));
    }

    @Test
    void figures() {
        golden("status-new", given("status"));
        answer(ask(given("ask"), Samples.SHORT.question().text()));
        awaitCounted();
        golden("status", given("status"));
        golden("unanswered-none", given("unanswered list"));
        store.questions().unanswered(SERVER, "Who painted the old bridge?");
        store.questions().unanswered(SERVER, "Who painted the old bridge?");
        store.questions().unanswered(SERVER, "When does the tram run at night?");
        golden("unanswered", given("unanswered list"));
        store.feedback().add(SERVER, 7, "How often will the ferry run?", "every hour",
                "https://discord.com/channels/" + GUILD + "/" + CHANNEL + "/500", "0.1.0");
        golden("feedback", given("feedback list"));
    }

    @Test
    void refusals() {
        golden("not-an-admin", () -> Wording.adminsOnly());
        golden("not-yours-to-dismiss", Wording::othersAnswer);
        golden("button-expired", Wording::expired);
        golden("message-empty", Wording::noWords);
        golden("channel-closed", AdminWording::closedChannel);
        golden("rate-limit-user", () -> AdminWording.tooMany(Duration.ofSeconds(20), false));
        golden("rate-limit-channel", () -> AdminWording.tooMany(Duration.ofSeconds(1), true));
        golden("no-question", given("ask").words("question", "!!"));
        golden("no-such-day", given("ask").words("question", "When").words("since", "the other day"));
        golden("no-such-speaker", given("quotes").words("speaker", "Nobody Atall"));
        golden("no-such-story", given("story").words("story", "2024/nothing"));
        golden("timeline-of-what", given("timeline"));
        golden("timeline-empty", given("timeline").words("speaker", "Nobody Atall"));
    }

    @Test
    void failures() {
        golden("failed", () -> Wording.failed(NUMBER));
        golden("failed-discord", () -> Wording.discordFailed(NUMBER));
        golden("failed-store", () -> Wording.storeFailed(NUMBER));
        golden("failed-forbidden", () -> Wording.forbidden(NUMBER));
        golden("failed-channel-gone", () -> Wording.channelGone(NUMBER));
        golden("thread-unread", Wording::unread);
        golden("failed-index", () -> Wording.indexFailed(NUMBER));
        golden("stopping", Wording::stopping);
    }
}
