package dev.verbatim.app;

import dev.verbatim.answer.Answerer;
import dev.verbatim.ask.Asker;
import dev.verbatim.cli.Finding;
import dev.verbatim.cli.Options;
import dev.verbatim.cli.Services;
import dev.verbatim.cli.UsageException;
import dev.verbatim.config.Config;
import dev.verbatim.config.ConfigReader;
import dev.verbatim.config.Settings;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.library.Library;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.reply.AnswerWording;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.StoryResponder;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.SourceSettings;
import dev.verbatim.source.Sources;
import dev.verbatim.source.TextSettings;
import dev.verbatim.store.AddedSources;
import dev.verbatim.story.Story;
import dev.verbatim.verify.Verifier;
import dev.verbatim.yaml.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts everything together, by hand, in one place. */
final class Wiring implements Services.Opening {
    private final Path home;
    private final Map<String, String> environment;
    private final Stop stop;

    /**
     * Wires nothing yet.
     *
     * @param home where the configuration lies when nobody names another
     */
    Wiring(Path home, Map<String, String> environment, Stop stop) {
        this.home = home;
        this.environment = environment;
        this.stop = stop;
    }

    @Override
    public Services open(Options options) {
        Settings settings = settings(options);
        IndexPlace place = IndexPlace.of(options, settings.index());
        PassageIndex index = place.open(options.healing());
        // The models take a while to load, and only who indexes needs them.
        Supplier<QuotationFinder> finder = new Lazy<>(QuotationFinder::new);
        Function<Story, List<Quotation>> quotations = story -> finder.get().find(story);
        LiveSources sources = new LiveSources(settings, now -> sources(now, options, place));
        stop.whenAsked(sources::cancel);
        Semantic semantic = Semantic.of(settings.answers());
        Gatherer gatherer = new Gatherer(sources.all(), story -> finder.get().weigh(story), index);
        stop.whenAsked(gatherer::stop);
        sources.whenReplaced(_ -> gatherer.setSources(sources.all()));
        LiveSettings live = new LiveSettings(settings, sources::replaceBy);
        Background background = new Background(gatherer,
                new LiveConfig(configFile(options), () -> config(options), live));
        Asker asker = new Asker(new Answerer(index, live, semantic.reader()));
        AnswerWording wording = new AnswerWording(live);
        Responder responder = new StoryResponder(asker, gatherer, index, wording, InstantSource.system());
        Services.Bot bot = new OnDiscord(settings.discord(), settings.data(), responder,
                added -> library(settings, options, sources, added, gatherer), health(options, place, index), stop);
        return new Services(asker, new Verifier(index), gatherer, responder, wording, quotations, background,
                Optional.of(bot).filter(_ -> settings.discord().token() != null), () -> {
                    background.close();
                    sources.close();
                    semantic.close();
                    place.close(index);
                });
    }

    @Override
    public List<Finding> examine(Options options) {
        return new Doctor().examine(() -> settings(options), (settings, folder) -> sources(settings, options,
                new IndexPlace(folder, false)),
                settings -> options.index() == null ? settings.index().folder() : options.index());
    }

    private Health health(Options options, IndexPlace place, PassageIndex index) {
        InstantSource clock = InstantSource.system();
        return new Health(index, place.folder(), () -> config(options), clock, clock.instant());
    }

    /** What servers added stays when the configuration changes. */
    private static Library library(Settings settings, Options options, LiveSources sources, AddedSources added,
            Gatherer gatherer) {
        Library library = new Library(sourceSettings(settings, options), sources, added, gatherer);
        sources.whenReplaced(now -> library.configure(sourceSettings(now, options)));
        return library;
    }

    private Path configFile(Options options) {
        return options.config() == null ? home.resolve("config.yml") : options.config();
    }

    private Config config(Options options) {
        ConfigReader reader = new ConfigReader(environment);
        Path file = configFile(options);
        return options.config() == null ? reader.readDefault(file) : reader.read(file);
    }

    private Settings settings(Options options) {
        return switch (config(options)) {
            case Config.Valid(Settings settings) -> settings;
            case Config.Invalid(List<Problem> problems) -> throw new UsageException(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }

    private static List<SourceSettings> sourceSettings(Settings settings, Options options) {
        Path stories = options.stories();
        return stories == null ? settings.sources() : List.of(new FolderSettings(stories));
    }

    private static Sources sources(Settings settings, Options options, IndexPlace place) {
        Path stories = options.stories();
        if (stories == null) {
            return Sources.open(settings.sources(), settings.texts(), InstantSource.system());
        }
        if (!Files.isDirectory(stories)) {
            throw new UsageException("--stories: no such folder: " + stories);
        }
        TextSettings texts = place.isTemporary()
                ? new TextSettings(place.folder().resolve("texts"), null)
                : settings.texts();
        return Sources.open(List.of(new FolderSettings(stories)), texts, InstantSource.system());
    }
}
