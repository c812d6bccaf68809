package dev.verbatim.answer;

import dev.verbatim.answer.Lessons.Doubt;
import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.learn.Item;
import dev.verbatim.learn.Logit;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Weights;
import dev.verbatim.meaning.LanguageModel;
import dev.verbatim.meaning.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * Learns how much it counts what the language model thinks, of questions that did not teach it: {@code ReadingTraining
 * FOLDER-OF-STORIES RESOURCE-FOLDER WORK-FOLDER}. The figures are of one half of those questions, by what the other half
 * taught, and the other way round.
 */
final class ReadingTraining {
    private static final double PENALTY = 1;
    private static final int HALVES = 2;

    private final Lessons.Folds folds;
    private final Confidence words;
    private final List<Doubt> doubts;
    private final IdentityHashMap<Doubt, List<Double>> scores = new IdentityHashMap<>();

    private ReadingTraining(Lessons.Folds folds, Reader reader) {
        this.folds = folds;
        this.words = folds.confidences().get(ReadingLessons.ASIDE);
        this.doubts = folds.doubts().stream().filter(doubt -> doubt.lesson().fold() == ReadingLessons.ASIDE).toList();
        doubts.forEach(doubt -> scores.put(doubt, new ArrayList<>(read(doubt, reader))));
    }

    private static List<Double> read(Doubt doubt, Reader reader) {
        return reader.read(doubt.lesson().item().question().text(), doubt.ranked().stream().limit(Reading.READ)
                .map(each -> Reading.excerpt(each.hit())).toList());
    }

    public static void main(String[] args) throws IOException {
        try (Corpus corpus = new Corpus(Path.of(args[0]), Path.of(args[2]));
                LanguageModel model = new LanguageModel()) {
            ReadingTraining training = new ReadingTraining(new Lessons(Item.all(), corpus).folds(Lessons.Used.ALL),
                    model);
            Files.write(Path.of(args[1], Reading.MODEL), training.order(_ -> true));
            Files.write(Path.of(args[1], Confidence.READING_MODEL), training.silence(_ -> true));
            new HeldOut(corpus, training.doubts, training.folds.answerers()).print();
            new HeldOut(corpus, training.doubts, training.readers()).print();
        }
    }

    private static int half(Doubt doubt) {
        return Math.floorMod(doubt.lesson().item().story().hashCode(), HALVES);
    }

    private List<String> order(Predicate<Doubt> which) {
        Logit logit = new Logit(PENALTY);
        doubts.stream().filter(which).forEach(doubt -> {
            List<Map<String, Double>> features = new ArrayList<>();
            List<Boolean> right = new ArrayList<>();
            List<Double> read = scores(doubt);
            for (int i = 0; i < read.size(); i++) {
                Ranked ranked = doubt.ranked().get(i);
                features.add(Reading.features(ranked.value(), read.get(i)));
                right.add(doubt.lesson().item().isAnsweredBy(ranked.hit()));
            }
            if (right.contains(true)) {
                logit.add(features, right);
            }
        });
        return logit.train();
    }

    private List<String> silence(Predicate<Doubt> which) {
        Logit logit = new Logit(PENALTY);
        doubts.stream().filter(which).forEach(doubt -> {
            boolean answered = doubt.lesson().item().isAnswerable();
            best(doubt).ifPresent(best -> {
                for (int i = 0; i < Lessons.times(doubt.lesson()); i++) {
                    logit.add(List.of(Confidence.signs(words.odds(doubt.signs()), best), Map.of()),
                            List.of(answered, !answered));
                }
            });
        });
        return logit.train();
    }

    private OptionalDouble best(Doubt doubt) {
        return scores(doubt).stream().flatMapToDouble(DoubleStream::of).max();
    }

    private List<Double> scores(Doubt doubt) {
        return scores.getOrDefault(doubt, List.of());
    }

    /** Who answers each question as those of the other half taught. */
    private Function<Doubt, Answerer> readers() {
        List<Model> order = new ArrayList<>();
        List<Model> silence = new ArrayList<>();
        for (int half = 0; half < HALVES; half++) {
            int held = half;
            order.add(new Model(new Weights(order(doubt -> half(doubt) != held))));
            silence.add(new Model(new Weights(silence(doubt -> half(doubt) != held))));
        }
        return doubt -> doubt.answerer(folds.rankings().get(ReadingLessons.ASIDE),
                new Reading((_, _) -> scores(doubt), order.get(half(doubt))), words.with(silence.get(half(doubt))));
    }
}
