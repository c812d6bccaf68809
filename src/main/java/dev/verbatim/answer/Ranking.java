package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.learn.Model;
import dev.verbatim.meaning.Likeness;
import dev.verbatim.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Orders hits by how well they answer. Equal ones stay in the order in which the index gave them. */
final class Ranking {
    static final String MODEL = "rank.model";
    static final String TREES = "rank.trees";
    static final String SEMANTIC_MODEL = "rank-semantic.model";
    static final String SEMANTIC_TREES = "rank-semantic.trees";

    /**
     * A hit and how well it answers.
     *
     * @param features what speaks for it and against it
     * @param value their sum, on the scale of the logarithm of odds against the other hits
     */
    record Ranked(Hit hit, Map<String, Double> features, double value) {}

    static final String MEANING = "meaning";
    /** Brings likeness to about the scale of the other features. */
    private static final double SCALE = 10;

    private final Model words;
    private final Model meaning;
    private final Likeness likeness;

    /** By words alone. */
    Ranking(Model words) {
        this(words, words, Likeness.NONE);
    }

    /**
     * By words and meaning, or by words alone where the likeness can't tell.
     *
     * @param meaning what was learned with likeness among the features
     */
    Ranking(Model words, Model meaning, Likeness likeness) {
        this.words = words;
        this.meaning = meaning;
        this.likeness = likeness;
    }

    static Ranking load(Likeness likeness) {
        Model words = Model.load(Ranking.class, MODEL, TREES);
        return likeness.equals(Likeness.NONE)
                ? new Ranking(words)
                : new Ranking(words, Model.load(Ranking.class, SEMANTIC_MODEL, SEMANTIC_TREES), likeness);
    }

    List<Ranked> of(Question question, List<Hit> hits) {
        return of(hits, features(question, hits, likeness));
    }

    /** @param features of each hit, in their order, see {@link #features} */
    List<Ranked> of(List<Hit> hits, List<Map<String, Double>> features) {
        return IntStream.range(0, hits.size()).mapToObj(i -> ranked(hits.get(i), features.get(i)))
                .sorted(Comparator.comparingDouble(Ranked::value).reversed()).toList();
    }

    /** Of each hit, in their order. */
    static List<Map<String, Double>> features(Question question, List<Hit> hits, Likeness likeness) {
        Features words = new Features(question, hits);
        List<Map<String, Double>> features = hits.stream().map(words::of).toList();
        List<Double> alike = likeness.of(question.text(), hits.stream().map(Ranking::sentence).toList());
        for (int i = 0; i < alike.size(); i++) {
            features.get(i).put(MEANING, SCALE * alike.get(i));
        }
        return features;
    }

    /** The same ones as words alone would rank them: by that it was learned when to be silent. */
    List<Ranked> byWords(List<Ranked> ranked) {
        return ranked.stream().map(each -> new Ranked(each.hit(), each.features(), words.sum(each.features())))
                .sorted(Comparator.comparingDouble(Ranked::value).reversed()).toList();
    }

    private Ranked ranked(Hit hit, Map<String, Double> features) {
        return new Ranked(hit, features, model(features).sum(features));
    }

    private Model model(Map<String, Double> features) {
        return features.containsKey(MEANING) ? meaning : words;
    }

    private static String sentence(Hit hit) {
        return hit.story().text(hit.passage().sentence());
    }

    Explanation.Candidate explained(Ranked ranked) {
        return new Explanation.Candidate(ranked.hit().story(), ranked.hit().passage(), ranked.value(),
                model(ranked.features()).reasons(ranked.features()));
    }
}
