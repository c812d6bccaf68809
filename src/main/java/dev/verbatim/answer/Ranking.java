package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Reason;
import dev.verbatim.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Orders hits by how well their words answer. Equal ones stay in the order in which the index gave them. */
final class Ranking {
    static final String MODEL = "rank.model";
    static final String TREES = "rank.trees";

    /**
     * A hit and how well it answers.
     *
     * @param features what speaks for it and against it
     * @param value their sum, on the scale of the logarithm of odds against the other hits
     */
    record Ranked(Hit hit, Map<String, Double> features, double value) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::value).reversed();
    }

    private final Model model;

    Ranking(Model model) {
        this.model = model;
    }

    static Ranking load() {
        return new Ranking(Model.load(Ranking.class, MODEL, TREES));
    }

    List<Ranked> of(Question question, List<Hit> hits) {
        return of(hits, features(question, hits));
    }

    /** @param features of each hit, in their order, see {@link #features} */
    List<Ranked> of(List<Hit> hits, List<Map<String, Double>> features) {
        return IntStream.range(0, hits.size())
                .mapToObj(i -> new Ranked(hits.get(i), features.get(i), model.sum(features.get(i))))
                .sorted(Ranked.BEST_FIRST).toList();
    }

    /** Of each hit, in their order. */
    static List<Map<String, Double>> features(Question question, List<Hit> hits) {
        Features words = new Features(question, hits);
        return hits.stream().map(words::of).toList();
    }

    /** What speaks for a hit and against it, the most telling first. */
    List<Reason> reasons(Ranked ranked) {
        return model.reasons(ranked.features());
    }
}
