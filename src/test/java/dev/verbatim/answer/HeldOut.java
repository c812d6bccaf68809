package dev.verbatim.answer;

import dev.verbatim.eval.Evaluation;
import dev.verbatim.eval.Figures;
import dev.verbatim.eval.Given;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Measures the answers on the training's own questions, each ranked and doubted by what the questions on other stories
 * taught.
 */
final class HeldOut {
    private static final int HIGHEST = 70;
    private static final int STEP = 5;

    /** How one question was answered before it was decided whether to be silent. */
    record Answered(Lessons.Lesson lesson, Answer answer) {}

    private final Corpus corpus;
    private final List<Answered> answered = new ArrayList<>();

    /** @param answerers who answers which question, never silent */
    HeldOut(Corpus corpus, List<Lessons.Doubt> doubts, Function<Lessons.Doubt, Answerer> answerers) {
        this.corpus = corpus;
        for (Lessons.Doubt doubt : doubts) {
            Lessons.Lesson lesson = doubt.lesson();
            answered.add(new Answered(lesson,
                    answerers.apply(doubt).answer(lesson.item().question(), doubt.ranked())));
        }
    }

    /** Between what is answered and what is not, where its story is, or where it is not. */
    private double area(boolean astray) {
        return area(confidences(true, false), confidences(false, astray));
    }

    /** How often a question that is answered looks surer than one that is not, of all pairs: the area under the ROC curve. */
    static double area(double[] answered, double[] unanswered) {
        return Arrays.stream(answered).map(sure -> Arrays.stream(unanswered)
                .map(unsure -> sure > unsure ? 1 : sure == unsure ? 0.5 : 0).average().orElse(0)).average().orElse(0);
    }

    private double[] confidences(boolean answerable, boolean astray) {
        return answered.stream().filter(each -> each.lesson().item().isAnswerable() == answerable
                && each.lesson().astray() == astray).mapToDouble(each -> each.answer().confidence()).toArray();
    }

    Figures figures(double bar, Predicate<Answered> which) {
        Evaluation evaluation = new Evaluation();
        for (Answered each : answered) {
            if (which.test(each)) {
                evaluation.add(each.lesson().item().expected(), Given.of(silent(each.answer(), bar), 0));
            }
        }
        return evaluation.figures();
    }

    List<Answered> answered() {
        return answered;
    }

    private static Answer silent(Answer answer, double bar) {
        return answer.confidence() >= bar
                ? answer
                : new Answer(answer.question(), Verdict.NOT_FOUND, answer.passages(), answer.confidence());
    }

    /** All figures for each bar of the confidence, to choose one by; then, with the default, for each fold and type. */
    void print() {
        System.out.printf(Locale.ROOT, "area under the ROC curve of the confidence %.3f, astray %.3f%n", area(false),
                area(true));
        for (int percent = 0; percent < HIGHEST; percent += STEP) {
            show("bar 0." + percent, percent / 100.0, each -> !each.lesson().astray());
        }
        double bar = AnswerSettings.DEFAULT.confidence();
        show("news", bar, each -> isNews(each) && !each.lesson().astray());
        show("articles", bar, each -> !isNews(each) && !each.lesson().astray());
        show("astray", bar, each -> each.lesson().astray());
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            int of = fold;
            show("fold " + fold, bar, each -> each.lesson().fold() == of);
        }
        figures(bar, _ -> true).types().forEach((type, score) -> System.out.println(type + " " + score));
    }

    private boolean isNews(Answered each) {
        return !corpus.isArticle(each.lesson().item().story());
    }

    private void show(String name, double bar, Predicate<Answered> which) {
        System.out.println(name + " " + figures(bar, which).shares());
    }
}
