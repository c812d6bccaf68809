package dev.verbatim.answer;

import dev.verbatim.gather.Gatherer;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Folders;
import dev.verbatim.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns the models of this package: {@code Training FOLDER-OF-STORIES RESOURCE-FOLDER}. The stories are those that the
 * questions ask about, among some that they don't, so that an answer has to be found.
 */
final class Training {
    /** Of the stories without a question, every how manieth is there too. */
    private static final int EVERY = 20;
    private static final String TEXT = ".txt";
    private static final String DETAILS = ".yml";

    private Training() {}

    public static void main(String[] args) throws IOException {
        List<Item> items = Item.all();
        try (PassageIndex index = index(items, Path.of(args[0]))) {
            Lessons lessons = new Lessons(items, index);
            Files.write(Path.of(args[1], Ranking.MODEL), lessons.ranking());
            Files.write(Path.of(args[1], Confidence.MODEL), lessons.silence());
            bars(lessons.held());
        }
    }

    /** What each bar for the confidence would silence, to choose one by. */
    private static void bars(List<Lessons.Sure> held) {
        for (int percent = 10; percent < 90; percent += 5) {
            double bar = percent / 100.0;
            System.out.printf(Locale.ROOT, "bar %.2f: silent on %.1f %% of the unanswerable, %.1f %% of the others%n",
                    bar,
                    below(bar, held, false), below(bar, held, true));
        }
    }

    private static double below(double bar, List<Lessons.Sure> held, boolean answerable) {
        List<Lessons.Sure> of = held.stream().filter(sure -> sure.answerable() == answerable).toList();
        return 100.0 * of.stream().filter(sure -> sure.confidence() < bar).count() / of.size();
    }

    static PassageIndex index(List<Item> items, Path stories) throws IOException {
        Path sample = Files.createTempDirectory("verbatim-training");
        copy(items, stories, Files.createDirectory(sample.resolve("stories")));
        PassageIndex index = PassageIndex.open(new IndexSettings(sample.resolve("index")));
        List<Source> sources = Folders.sources(List.of(new FolderSettings(sample.resolve("stories"))));
        new Gatherer(sources, new QuotationFinder()::find, index).gather(_ -> {});
        return index;
    }

    private static void copy(List<Item> items, Path from, Path to) throws IOException {
        Set<String> asked = items.stream().map(item -> item.story().value()).collect(Collectors.toSet());
        List<String> stories;
        try (Stream<Path> files = Files.list(from)) {
            stories = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(TEXT))
                    .map(name -> name.substring(0, name.length() - TEXT.length())).sorted().toList();
        }
        for (int i = 0; i < stories.size(); i++) {
            if (i % EVERY == 0 || asked.contains(stories.get(i))) {
                copy(stories.get(i) + TEXT, from, to);
                copy(stories.get(i) + DETAILS, from, to);
            }
        }
    }

    private static void copy(String name, Path from, Path to) throws IOException {
        if (Files.exists(from.resolve(name))) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }
}
