package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.question.Question;
import java.util.Comparator;
import java.util.List;

/** Orders hits by how well they answer. Equal ones stay in the order in which the index gave them. */
final class Ranking {
    static final String MODEL = "rank.model";

    /** A hit and how well it answers, on a scale of its own. */
    record Ranked(Hit hit, double value) {}

    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    List<Ranked> of(Question question, List<Hit> hits) {
        Features features = new Features(question, hits.stream().mapToDouble(Hit::score).max().orElse(1));
        return hits.stream()
                .map(hit -> new Ranked(hit, weights.sum(features.of(hit))))
                .sorted(Comparator.comparingDouble(Ranked::value).reversed())
                .toList();
    }
}
