package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Orders hits by how well they answer. Equal ones stay in the order in which the index gave them. */
final class Ranking {
    static final String MODEL = "rank.model";

    /**
     * A hit and how well it answers.
     *
     * @param features what speaks for it and against it
     * @param value their weighted sum, on the scale of the logarithm of odds against the other hits
     */
    record Ranked(Hit hit, Map<String, Double> features, double value) {}

    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    List<Ranked> of(Question question, List<Hit> hits) {
        Features features = new Features(question, hits);
        return hits.stream()
                .map(hit -> ranked(hit, features.of(hit)))
                .sorted(Comparator.comparingDouble(Ranked::value).reversed())
                .toList();
    }

    private Ranked ranked(Hit hit, Map<String, Double> features) {
        return new Ranked(hit, features, weights.sum(features));
    }

    Explanation.Candidate explained(Ranked ranked) {
        return new Explanation.Candidate(ranked.hit().story(), ranked.hit().passage(), ranked.value(),
                weights.reasons(ranked.features()));
    }
}
