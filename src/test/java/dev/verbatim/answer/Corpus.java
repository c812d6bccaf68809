package dev.verbatim.answer;

import dev.verbatim.gather.Gatherer;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.learn.Articles;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Folders;
import dev.verbatim.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The stories that the questions are asked of, in parts of some 84 each: as many as of those that the answers are measured
 * on; and the articles, a dozen in a part. Each part is an index of its own, and a question is asked of the part that its story is in, so that what is learned
 * from some parts can be tried on stories that taught nothing.
 */
final class Corpus implements AutoCloseable {
    static final int NEWS = 10;
    private static final int PARTS = NEWS + 3;
    /** So many stories of each of the first parts are an index of their own, too: there words are rare that are common elsewhere. */
    private static final int ALONE = 3;
    private static final long SEED = 1;
    private static final String TEXT = ".txt";
    private static final String DETAILS = ".yml";

    private final Map<String, Integer> parts = new HashMap<>();
    private final List<PassageIndex> indexes = new ArrayList<>();
    private final Map<String, PassageIndex> alone = new TreeMap<>();

    /**
     * @param stories the folder of the stories' texts
     * @param work where the indexes are kept, to be used again; may be empty
     */
    Corpus(Path stories, Path work) throws IOException {
        divide(stories, 0, NEWS);
        divide(Articles.FOLDER, NEWS, PARTS);
        for (int part = 0; part < PARTS; part++) {
            indexes.add(index(namesOf(part), folder(part, stories), work.resolve("part-" + part)));
        }
        for (int part = 0; part < Lessons.FOLDS; part++) {
            for (String name : namesOf(part).subList(0, ALONE)) {
                alone.put(name, index(List.of(name), stories, work.resolve("alone").resolve(name)));
            }
        }
    }

    private static Path folder(int part, Path stories) {
        return part < NEWS ? stories : Articles.FOLDER;
    }

    private List<String> namesOf(int part) {
        return parts.keySet().stream().filter(name -> part(name) == part).sorted().toList();
    }

    /** Gives each text of a folder one of the parts from a first to a last one, that left out. */
    private void divide(Path texts, int first, int last) throws IOException {
        List<String> names = new ArrayList<>(names(texts));
        Collections.shuffle(names, new Random(SEED));
        for (int i = 0; i < names.size(); i++) {
            parts.put(names.get(i), first + i % (last - first));
        }
    }

    private static List<String> names(Path stories) throws IOException {
        try (Stream<Path> files = Files.list(stories)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(TEXT))
                    .map(name -> name.substring(0, name.length() - TEXT.length())).sorted().toList();
        }
    }

    private static PassageIndex index(List<String> names, Path stories, Path work) throws IOException {
        Path texts = Files.createDirectories(work.resolve("stories"));
        for (String name : names) {
            copy(name + TEXT, stories, texts);
            copy(name + DETAILS, stories, texts);
        }
        PassageIndex index = PassageIndex.open(new IndexSettings(work.resolve("index")));
        List<Source> sources = Folders.sources(List.of(new FolderSettings(texts)));
        new Gatherer(sources, new QuotationFinder()::weigh, index).gather(_ -> {});
        return index;
    }

    private static void copy(String name, Path from, Path to) throws IOException {
        if (Files.exists(from.resolve(name)) && !Files.exists(to.resolve(name))) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    /** The part that a story is in. */
    int part(String story) {
        return parts.getOrDefault(story, 0);
    }

    boolean isArticle(String story) {
        return part(story) >= NEWS;
    }

    /** Of a story with an index of its own, that one. */
    Map<String, PassageIndex> alone() {
        return alone;
    }

    int fold(String story) {
        return part(story) % Lessons.FOLDS;
    }

    /** Where a story is. */
    PassageIndex index(String story) {
        return index(part(story));
    }

    /** Where a story is not, of the same fold: news for every other one, articles for the rest. */
    PassageIndex elsewhere(String story, boolean among) {
        int fold = fold(story);
        if (isArticle(story)) {
            return index(fold);
        }
        return index(among && NEWS + fold < PARTS ? NEWS + fold : (part(story) + Lessons.FOLDS) % NEWS);
    }

    private PassageIndex index(int part) {
        return indexes.get(part);
    }

    @Override
    public void close() {
        indexes.forEach(PassageIndex::close);
        alone.values().forEach(PassageIndex::close);
    }
}
