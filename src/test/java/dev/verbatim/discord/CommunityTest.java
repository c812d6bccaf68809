package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.MANAGERS;
import static org.awaitility.Awaitility.await;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.Answerer;
import dev.verbatim.ask.Asker;
import dev.verbatim.discord.admin.AdminCommands;
import dev.verbatim.discord.admin.Vitals;
import dev.verbatim.discord.asking.LimitSettings;
import dev.verbatim.discord.command.Admins;
import dev.verbatim.discord.community.Community;
import dev.verbatim.discord.loopback.Given;
import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.loopback.Request;
import dev.verbatim.discord.message.Look;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.library.Library;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.reply.AnswerWording;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.StoryResponder;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Making;
import dev.verbatim.source.OwnSource;
import dev.verbatim.source.Source;
import dev.verbatim.source.SourceSettings;
import dev.verbatim.source.SourceTerms;
import dev.verbatim.source.WebSettings;
import dev.verbatim.store.Store;
import dev.verbatim.store.StoreSettings;
import dev.verbatim.story.Story;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The bot with all that it keeps, real but for its stories, on two servers of a Discord of our own. */
abstract class CommunityTest {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final String OTHER_SERVER = "3100";
    static final String OTHER_CHANNEL = "4100";
    static final String OTHER_MANAGERS = "5100";
    private static final QuotationFinder QUOTATIONS = new QuotationFinder();

    @TempDir
    Path folder;

    final Map<String, String> web = new HashMap<>();
    final List<String> problems = new ArrayList<>();
    Instant now = Instant.now();
    /** Nanoseconds of a timer that no clock changes. */
    final AtomicLong ticks = new AtomicLong();
    LimitSettings limits = new LimitSettings(1000, 1000);
    Look look = Look.COMPONENTS;
    LoopbackDiscord discord;
    // Those below are made anew with each start of the bot.
    @SuppressWarnings("NullAway.Init")
    Store store;
    @SuppressWarnings("NullAway.Init")
    Gatherer gatherer;
    @SuppressWarnings("NullAway.Init")
    private Community community;
    @SuppressWarnings("NullAway.Init")
    PassageIndex index;
    @SuppressWarnings("NullAway.Init")
    private DiscordBot bot;

    @BeforeEach
    void open() throws Exception {
        discord = new LoopbackDiscord(InstantSource.system());
        start();
    }

    /** Stories of the configuration: some for all, and some for each of the two servers. */
    List<SourceSettings> configured() {
        return List.of(told("shared", null), told("here", Set.of(Long.valueOf(LoopbackDiscord.GUILD))),
                told("there", Set.of(Long.valueOf(OTHER_SERVER))));
    }

    static SourceSettings told(String name, @Nullable Set<Long> servers) {
        return new FolderSettings(Path.of(name), new SourceTerms(name, null, servers));
    }

    void start(String... adminRoles) throws Exception {
        index = PassageIndex.open(new IndexSettings(folder.resolve("index")));
        gatherer = new Gatherer(List.of(), this::quotations, index);
        store = Store.open(new StoreSettings(folder.resolve("data")), () -> now);
        Library library = new Library(configured(), new Told(), store.sources(), gatherer);
        gatherer.gather(_ -> {});
        community = new Community(store, library, limits, "1.2.3", ticks::get);
        Extensions extensions = community
                .extensions(AdminCommands.of(new Admins(List.of(adminRoles)), community, new FixedVitals()));
        StoryResponder responder = new StoryResponder(new Asker(new Answerer(index, AnswerSettings.DEFAULT)), gatherer,
                index, new AnswerWording(AnswerSettings.DEFAULT), InstantSource.system());
        DiscordSettings usual = discord.settings(adminRoles);
        DiscordSettings settings = new DiscordSettings(usual.token(), usual.rest(), usual.gateway(),
                usual.adminRoles(), look);
        bot = DiscordBot.connect(settings,
                Features.of(responder(responder), settings, extensions, InstantSource.system()),
                PATIENCE, PATIENCE);
        discord.join(OTHER_SERVER, OTHER_CHANNEL, OTHER_MANAGERS);
    }

    List<Possible> quotations(Story story) {
        return QUOTATIONS.weigh(story);
    }

    Responder responder(Responder real) {
        return real;
    }

    private final class Told implements Making {
        @Override
        public List<Source> all() {
            return configured().stream().<Source>map(each -> story(each.place(), each.place())).toList();
        }

        @Override
        public Source own(WebSettings site, long server, String label) {
            return new OwnSource(story(site.place(), site.place()), server, label);
        }
    }

    MemorySource story(String name, String key) {
        return new MemorySource(name).with(name.replaceAll("\\W", "-"),
                web.getOrDefault(key, "“The ferry is blue in " + key
                        + ",” said Mayor Ada Quill of " + key + "."));
    }

    private final class FixedVitals implements Vitals {
        @Override
        public long stories(Set<String> sources) {
            return index.within(sources).stamps().size();
        }

        @Override
        public long indexBytes() {
            return 12_000_000;
        }

        @Override
        public Optional<Instant> indexChanged() {
            return Optional.of(Instant.parse("2026-03-01T12:00:00Z"));
        }

        @Override
        public Duration uptime() {
            return Duration.ofHours(3);
        }

        @Override
        public List<String> problems() {
            return problems;
        }
    }

    /** What is under way is finished. */
    void stopBot() {
        bot.close();
    }

    void stop() {
        bot.close();
        store.close();
        index.close();
    }

    void restart(String... adminRoles) throws Exception {
        stop();
        start(adminRoles);
    }

    @AfterEach
    void close() throws Exception {
        stop();
        discord.close();
        List<Request> requests = discord.requests();
        // JDA sends the ids of attached files as numbers, which Discord takes though its description does not say so.
        Specification.present().ifPresent(specification -> requests.stream()
                .filter(request -> request.message().path("attachments").isEmpty()).forEach(specification::check));
    }

    Given given(String command) {
        return new Given(discord.id(), command);
    }

    /** What a manager of the server is told. */
    String told(Given given) {
        return plain(answer(given.withRoles(MANAGERS)));
    }

    /** What a manager of the other server is told. */
    String toldThere(Given given) {
        return plain(answer(given.at(OTHER_SERVER, OTHER_CHANNEL).by("2100", OTHER_MANAGERS)));
    }

    /** The words, without what keeps them from being taken for markup. */
    static String plain(Request request) {
        return request.content().replace("\\", "");
    }

    /** The last message that answers a command. */
    Request answer(Given given) {
        discord.give(given);
        return awaitSaid(given.id());
    }

    /** The last message that answers what has this id. */
    Request awaitSaid(String id) {
        await().atMost(PATIENCE).until(() -> discord.requests().stream().anyMatch(request -> isAnswer(request, id)));
        return discord.requests().stream().filter(request -> isAnswer(request, id)).toList().getLast();
    }

    /** An answer is counted when it is out. */
    void awaitCounted() {
        await().atMost(PATIENCE).until(() -> community.latencies().count() > 0);
    }

    private static boolean isAnswer(Request request, String id) {
        return request.path().contains("secret-of-" + id) && !isProgress(request)
                && (request.method().equals("PATCH") || request.body().path("type").asInt() == 4);
    }

    private static boolean isProgress(Request request) {
        return request.content().startsWith("Reading the stories");
    }
}
