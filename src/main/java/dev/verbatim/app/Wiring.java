package dev.verbatim.app;

import dev.verbatim.answer.Answerer;
import dev.verbatim.ask.Asker;
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
import dev.verbatim.source.Folders;
import dev.verbatim.source.Source;
import dev.verbatim.source.SourceSettings;
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
        List<SourceSettings> sources = sources(settings, options);
        Gatherer gatherer = new Gatherer(readable(sources), quotations, index);
        stop.whenAsked(gatherer::stop);
        Asker asker = new Asker(new Answerer(index, settings.answers()));
        AnswerWording wording = new AnswerWording(settings.answers());
        Responder responder = new StoryResponder(asker, gatherer, index, wording, InstantSource.system());
        Services.Bot bot = new OnDiscord(settings.discord(), settings.data(), responder,
                added -> new Library(sources, Wiring::made, added, gatherer), health(options, place, index), stop);
        return new Services(asker, new Verifier(index), gatherer, responder, wording, quotations,
                Optional.of(bot).filter(_ -> settings.discord().token() != null), () -> place.close(index));
    }

    private Health health(Options options, IndexPlace place, PassageIndex index) {
        InstantSource clock = InstantSource.system();
        return new Health(index, place.folder(), () -> config(options), clock, clock.instant());
    }

    private Config config(Options options) {
        ConfigReader reader = new ConfigReader(environment);
        return options.config() == null
                ? reader.readDefault(home.resolve("config.yml"))
                : reader.read(options.config());
    }

    private Settings settings(Options options) {
        return switch (config(options)) {
            case Config.Valid(Settings settings) -> settings;
            case Config.Invalid(List<Problem> problems) -> throw new UsageException(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }

    private static List<SourceSettings> sources(Settings settings, Options options) {
        Path stories = options.stories();
        if (stories != null && !Files.isDirectory(stories)) {
            throw new UsageException("--stories: no such folder: " + stories);
        }
        return stories == null ? settings.sources() : List.of(new FolderSettings(stories));
    }

    private static List<Source> readable(List<SourceSettings> sources) {
        try {
            return made(sources);
        } catch (IllegalArgumentException notReadable) {
            throw new UsageException(notReadable.getMessage());
        }
    }

    /** As {@link Library.Making} wants it. */
    private static List<Source> made(List<SourceSettings> sources) {
        return Folders.sources(sources.stream().map(Wiring::folder).toList());
    }

    private static FolderSettings folder(SourceSettings source) {
        if (source instanceof FolderSettings folder) {
            return folder;
        }
        throw new IllegalArgumentException("Only folders can be read so far, not " + source.place());
    }
}
