package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the model of this package from marked stories that are indexed already: {@code Training CORPUS INDEX
 * RESOURCE-FOLDER}.
 */
final class Training {
    private static final int CANDIDATES = 50;

    private final PassageIndex index;
    private final Logit ranks = new Logit();
    private int asked;
    private int found;
    private int first;

    private Training(PassageIndex index) {
        this.index = index;
    }

    public static void main(String[] args) throws IOException {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(Path.of(args[1])))) {
            Training training = new Training(index);
            training.read(Path.of(args[0]));
            System.out.printf("%d questions, %d answers among the hits, %d first by words alone%n", training.asked,
                    training.found, training.first);
            List<String> ranks = training.ranks.train();
            Files.write(Path.of(args[2], Ranking.MODEL), ranks);
        }
    }

    private void read(Path corpus) throws IOException {
        Map<Story, Marks> stories = new LinkedHashMap<>();
        Map<String, Path> marks = marks(corpus);
        index.stamps().keySet().forEach(id -> index.story(id).ifPresent(stored -> stories.put(stored.story(),
                Marks.of(stored.story().text(), text(Objects.requireNonNull(marks.get(id.value())))))));
        Quiz quiz = new Quiz(List.copyOf(stories.keySet()));
        stories.forEach((story, its) -> {
            quiz.said(story, its).forEach(this::learn);
            quiz.told(story).forEach(this::learn);
        });
    }

    private static Map<String, Path> marks(Path corpus) throws IOException {
        Map<String, Path> marks = new TreeMap<>();
        try (Stream<Path> files = Files.list(corpus.resolve("attributions"))) {
            files.sorted().forEach(file -> marks.putIfAbsent(
                    file.getFileName().toString().replaceFirst("_[0-9a-f]{4}\\.ann$", ""), file));
        }
        return marks;
    }

    private void learn(Quiz.Item item) {
        Question question = Question.parse(item.question());
        List<Hit> hits = index.search(new Search(question.focus(), Scope.ALL, CANDIDATES));
        List<Boolean> right = hits.stream().map(hit -> isRight(hit, item)).toList();
        asked++;
        if (right.contains(true)) {
            found++;
            first += right.getFirst() ? 1 : 0;
            Features features = new Features(question, hits.stream().mapToDouble(Hit::score).max().orElse(1));
            ranks.add(hits.stream().map(features::of).toList(), right);
        }
    }

    private static boolean isRight(Hit hit, Quiz.Item item) {
        Span shown = hit.passage().span();
        int both = shown.overlap(item.answer());
        return hit.story().id().equals(item.story().id())
                && 2 * both >= Math.min(item.answer().length(), shown.length());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
