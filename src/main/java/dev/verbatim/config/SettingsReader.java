package dev.verbatim.config;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.SourceSettings;
import dev.verbatim.source.TextSettings;
import dev.verbatim.store.StoreSettings;
import dev.verbatim.yaml.Scalar;
import dev.verbatim.yaml.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of {@code config.yml}, one method for each group. A bad value is reported and then read as its default. */
final class SettingsReader {
    private final Folders folders;
    private final Map<String, String> environment;

    SettingsReader(Folders folders, Map<String, String> environment) {
        this.folders = folders;
        this.environment = environment;
    }

    Settings read(Section root) {
        List<SourceSettings> sources = root.sections("sources").map(new SourcesReader(folders)::read)
                .orElseGet(this::defaultSources);
        IndexSettings index = index(root.section("index"), sources);
        Settings settings = new Settings(sources,
                texts(root.section("texts"), index.folder(), sources),
                index,
                data(root.section("data")),
                answers(root.section("answers")),
                new DiscordReader(environment).read(root.section("discord")));
        root.refuseUnknown();
        return settings;
    }

    private List<SourceSettings> defaultSources() {
        return List.of(new FolderSettings(folders.of("stories")));
    }

    /** The index has a folder of its own: whoever deletes it must not lose stories. */
    private IndexSettings index(Section section, List<SourceSettings> sources) {
        Optional<Scalar> value = section.scalar("folder");
        Optional<Path> folder = value.flatMap(folders::possible);
        if (folder.filter(path -> holdsStories(path, sources)).isPresent()) {
            value.get().refuse("holds stories", "write a folder of its own");
        }
        section.refuseUnknown();
        return new IndexSettings(folder.orElseGet(() -> folders.of("index")));
    }

    private StoreSettings data(Section section) {
        Optional<Path> folder = section.scalar("folder").flatMap(folders::possible);
        section.refuseUnknown();
        return new StoreSettings(folder.orElseGet(() -> folders.of("data")));
    }

    private static boolean holdsStories(Path folder, List<SourceSettings> sources) {
        return sources.stream().anyMatch(source -> source instanceof FolderSettings stories
                && stories.folder().startsWith(folder));
    }

    /** A folder of its own too: the index is deleted when it is broken, and a source would find all stories twice. */
    private TextSettings texts(Section section, Path index, List<SourceSettings> sources) {
        Optional<Scalar> value = section.scalar("folder");
        Path folder = value.flatMap(folders::possible).orElseGet(() -> folders.of("texts"));
        if (value.isPresent() && (folder.startsWith(index) || index.startsWith(folder))) {
            value.get().refuse("holds the index or lies in it", "write a folder of its own");
        } else if (value.isPresent() && (holdsStories(folder, sources) || liesInStories(folder, sources))) {
            value.get().refuse("holds stories or lies among them", "write a folder of its own");
        }
        Optional<String> contact = section.scalar("contact").flatMap(SettingsReader::contact);
        section.refuseUnknown();
        return new TextSettings(folder, contact.orElse(null));
    }

    private static boolean liesInStories(Path folder, List<SourceSettings> sources) {
        return sources.stream().anyMatch(source -> source instanceof FolderSettings stories
                && folder.startsWith(stories.folder()));
    }

    /** Goes into an HTTP header as it stands. */
    private static Optional<String> contact(Scalar value) {
        return value.as("a mail or web address, such as news-bot@example.com",
                words -> Optional.of(words).filter(word -> word.matches("[\\x21-\\x7E&&[^()\\\\]]{3,200}")));
    }

    private static AnswerSettings answers(Section section) {
        Optional<Integer> passages = section.scalar("passages")
                .flatMap(value -> value.wholeNumber(1, AnswerSettings.MOST_PASSAGES));
        Optional<Double> confidence = section.scalar("confidence").flatMap(value -> value.number(0, 1));
        Optional<Boolean> semantic = section.scalar("semantic").flatMap(Scalar::isOn);
        section.refuseUnknown();
        return new AnswerSettings(passages.orElse(AnswerSettings.DEFAULT.passages()),
                confidence.orElse(AnswerSettings.DEFAULT.confidence()),
                semantic.orElse(AnswerSettings.DEFAULT.semantic()));
    }
}
