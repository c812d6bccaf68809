package dev.verbatim.config;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.store.StoreSettings;
import dev.verbatim.yaml.Scalar;
import dev.verbatim.yaml.Section;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<FolderSettings> sources = root.sections("sources").map(this::sources).orElseGet(this::defaultSources);
        Settings settings = new Settings(sources,
                index(root.section("index"), sources),
                data(root.section("data")),
                answers(root.section("answers")),
                new DiscordReader(environment).read(root.section("discord")));
        root.refuseUnknown();
        return settings;
    }

    private List<FolderSettings> defaultSources() {
        return List.of(new FolderSettings(folders.of("stories")));
    }

    private List<FolderSettings> sources(List<Section> sections) {
        List<FolderSettings> sources = new ArrayList<>();
        for (Section section : sections) {
            source(section, sources).ifPresent(sources::add);
            section.refuseUnknown();
        }
        return sources;
    }

    private Optional<FolderSettings> source(Section section, List<FolderSettings> before) {
        Optional<Scalar> value = section.scalar("folder");
        if (value.isEmpty()) {
            section.refuse("folder", "needed here: write the folder that holds the stories");
            return Optional.empty();
        }
        Optional<FolderSettings> source = value.flatMap(folders::existing).map(FolderSettings::new);
        if (source.filter(before::contains).isPresent()) {
            value.get().refuse("named twice", "delete one of the two");
        }
        return source;
    }

    /** The index has a folder of its own: whoever deletes it must not lose stories. */
    private IndexSettings index(Section section, List<FolderSettings> sources) {
        Optional<Scalar> value = section.scalar("folder");
        Optional<Path> folder = value.flatMap(folders::possible);
        if (folder.filter(path -> sources.stream().anyMatch(source -> source.folder().startsWith(path))).isPresent()) {
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

    private static AnswerSettings answers(Section section) {
        Optional<Integer> passages = section.scalar("passages")
                .flatMap(value -> value.wholeNumber(1, AnswerSettings.MOST_PASSAGES));
        Optional<Double> confidence = section.scalar("confidence").flatMap(value -> value.number(0, 1));
        section.refuseUnknown();
        return new AnswerSettings(passages.orElse(AnswerSettings.DEFAULT.passages()),
                confidence.orElse(AnswerSettings.DEFAULT.confidence()));
    }
}
