package dev.verbatim.extract;

import dev.verbatim.learn.Logit;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Weights;
import dev.verbatim.question.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Learns which words of a passage answer, and tells how well they fit on stories that taught nothing: {@code ShortTraining
 * FOLDER-OF-STORIES RESOURCE-FOLDER}. To be run, and built, before {@link Training}, which weighs how well they fit.
 */
final class ShortTraining {
    private static final double PENALTY = 2;
    private static final int FOLDS = 5;

    private final List<ShortLesson> tight;
    private final List<ShortLesson> wide;

    private ShortTraining(Path stories) throws IOException {
        tight = ShortLesson.tight(stories);
        wide = ShortLesson.wide(stories);
    }

    public static void main(String[] args) throws IOException {
        ShortTraining training = new ShortTraining(Path.of(args[0]));
        Files.write(Path.of(args[1], ShortAnswers.MODEL), training.model(_ -> true));
        training.measure();
    }

    private List<String> model(Predicate<ShortLesson> which) {
        Logit logit = new Logit(PENALTY);
        tight.stream().filter(which).forEach(lesson -> lesson.teach(logit));
        wide.stream().filter(which).forEach(lesson -> lesson.teach(logit));
        return logit.train();
    }

    private void measure() {
        Map<Kind, DoubleSummaryStatistics> given = new EnumMap<>(Kind.class);
        Map<Kind, DoubleSummaryStatistics> best = new EnumMap<>(Kind.class);
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Model model = new Model(new Weights(model(lesson -> fold(lesson) != held)));
            for (ShortLesson lesson : tight.stream().filter(lesson -> fold(lesson) == held).toList()) {
                Kind kind = Kinds.wanted(lesson.question());
                given.computeIfAbsent(kind, _ -> new DoubleSummaryStatistics()).accept(lesson.f1(model));
                best.computeIfAbsent(kind, _ -> new DoubleSummaryStatistics()).accept(lesson.best());
            }
        }
        given.forEach((kind, f1) -> System.out.printf(Locale.ROOT, "%s: %d questions, F1 %.1f of at best %.1f%n", kind,
                f1.getCount(), 100 * f1.getAverage(), 100 * Objects.requireNonNull(best.get(kind)).getAverage()));
    }

    private static int fold(ShortLesson lesson) {
        return Math.floorMod(lesson.story().hashCode(), FOLDS);
    }
}
