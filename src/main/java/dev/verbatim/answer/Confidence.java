package dev.verbatim.answer;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Reason;
import dev.verbatim.question.Question;
import java.util.List;
import java.util.Map;

/**
 * How sure it is that the best passages answer, from 0 to 1: the {@link Signs} for and against, weighed as learned from
 * questions that stories answer and others, on the same subjects, that they do not. “How many trams were sold?” finds no
 * answer where trams are sold but not counted. Known miss: a passage with all of the question's words that tells something
 * else about them.
 */
final class Confidence {
    static final String MODEL = "silence.model";
    static final String TREES = "silence.trees";

    private final Model model;

    static Confidence load() {
        return new Confidence(Model.load(Confidence.class, MODEL, TREES));
    }

    Confidence(Model model) {
        this.model = model;
    }

    /** @param ranked best first */
    double of(Question question, List<Ranked> ranked) {
        return ranked.isEmpty() ? 0 : of(new Signs(question).of(ranked));
    }

    double of(Map<String, Double> signs) {
        return 1 / (1 + Math.exp(-model.sum(signs)));
    }

    /** What made it so sure or unsure. */
    List<Reason> reasons(Question question, List<Ranked> ranked) {
        return ranked.isEmpty() ? List.of() : model.reasons(new Signs(question).of(ranked));
    }
}
