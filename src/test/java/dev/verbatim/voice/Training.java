package dev.verbatim.voice;

import dev.verbatim.learn.Boosting;
import dev.verbatim.learn.Logit;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Trees;
import dev.verbatim.learn.Weights;
import dev.verbatim.quote.CrossFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Learns whose words a sentence carries, and tells how often that is right on stories that taught nothing: {@code Training
 * CORPUS RESOURCE-FOLDER}.
 */
final class Training {
    private static final double PENALTY = 1;
    private static final List<Double> BARS = List.of(0.4, 0.45, 0.5, 0.55, 0.6, 0.7);

    private final List<Lesson> lessons;

    Training(List<CrossFit.Read> stories) {
        lessons = stories.stream().flatMap(story -> Lesson.of(story).stream()).toList();
    }

    public static void main(String[] args) throws IOException {
        Training training = new Training(CrossFit.read(Path.of(args[0])));
        Learned learned = training.learn(_ -> true);
        Files.write(Path.of(args[1], Voices.MODEL), learned.weights());
        Files.write(Path.of(args[1], Voices.TREES), learned.trees());
        training.measure();
    }

    /** As both are written down. */
    record Learned(List<String> weights, List<String> trees) {
        Model model() {
            return new Model(new Weights(weights), new Trees(trees));
        }
    }

    Learned learn(Predicate<Lesson> which) {
        Logit logit = new Logit(PENALTY);
        lessons.stream().filter(which).forEach(lesson -> lesson.teach(logit::add));
        List<String> weights = logit.train();
        Boosting boosting = new Boosting(new Weights(weights), _ -> true);
        lessons.stream().filter(which).forEach(lesson -> lesson.teach(boosting::add));
        return new Learned(weights, boosting.train());
    }

    void measure() {
        List<Tally> tallies = new ArrayList<>(BARS.stream().map(Tally::new).toList());
        for (int fold = 0; fold < CrossFit.FOLDS; fold++) {
            int held = fold;
            Model learned = learn(lesson -> lesson.fold() != held).model();
            List<Lesson> unseen = lessons.stream().filter(lesson -> lesson.fold() == held).toList();
            tallies.forEach(tally -> unseen.forEach(lesson -> tally.count(lesson, learned)));
        }
        tallies.forEach(tally -> System.out.printf(Locale.ROOT, "%s%n", tally));
    }
}
