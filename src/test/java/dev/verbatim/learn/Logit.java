package dev.verbatim.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Learns weights so that right choices outweigh wrong ones: a conditional logit with a penalty on large weights, by gradient
 * steps over all examples at once that adapt to each weight (Rprop). The same examples give the same weights.
 */
public final class Logit {
    private static final int ROUNDS = 150;
    private static final double FIRST_STEP = 0.05;
    private static final double SHORTEST_STEP = 1e-4;
    private static final double LONGEST_STEP = 0.5;

    /** The features of all choices, and which of them are right. */
    private static final class Example {
        private final Choice[] choices;
        private final boolean[] right;

        Example(Choice[] choices, boolean[] right) {
            this.choices = choices;
            this.right = right;
        }
    }

    /** The features that a choice has, by their places: most have few of all. */
    private static final class Choice {
        private final int[] places;
        private final double[] values;

        Choice(int[] places, double[] values) {
            this.places = places;
            this.values = values;
        }

        double sum(double[] weights) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += weights[places[i]] * values[i];
            }
            return sum;
        }

        void addTo(double[] slope, double push) {
            for (int i = 0; i < places.length; i++) {
                slope[places[i]] += push * values[i];
            }
        }
    }

    private final double penalty;
    private final Predicate<String> which;
    private final Map<String, Integer> places = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<List<Map<String, Double>>> choices = new ArrayList<>();
    private final List<List<Boolean>> rights = new ArrayList<>();

    public Logit(double penalty) {
        this(penalty, _ -> true);
    }

    /** @param which features it may weigh, by name */
    public Logit(double penalty, Predicate<String> which) {
        this.penalty = penalty;
        this.which = which;
    }

    /** One question: the features of all choices, and which of them are right; at least one is. */
    public void add(List<Map<String, Double>> features, List<Boolean> right) {
        choices.add(features);
        rights.add(right);
        features.forEach(each -> each.keySet().stream().filter(name -> !places.containsKey(name)).filter(which)
                .forEach(name -> places.put(name, places.size())));
    }

    /** The model, as it is written down. */
    public List<String> train() {
        for (int i = 0; i < choices.size(); i++) {
            examples.add(example(choices.get(i), rights.get(i)));
        }
        double[] weights = climb();
        return new TreeMap<>(places).entrySet().stream()
                .map(place -> String.format(Locale.ROOT, "%.3f\t%s", weights[place.getValue()], place.getKey()))
                .toList();
    }

    private Example example(List<Map<String, Double>> features, List<Boolean> right) {
        boolean[] isRight = new boolean[right.size()];
        for (int i = 0; i < isRight.length; i++) {
            isRight[i] = right.get(i);
        }
        return new Example(features.stream().map(this::choice).toArray(Choice[]::new), isRight);
    }

    private Choice choice(Map<String, Double> features) {
        List<Map.Entry<String, Double>> present = features.entrySet().stream()
                .filter(each -> each.getValue() != 0 && places.containsKey(each.getKey())).toList();
        return new Choice(present.stream().mapToInt(each -> place(each.getKey())).toArray(),
                present.stream().mapToDouble(Map.Entry::getValue).toArray());
    }

    private int place(String name) {
        return places.getOrDefault(name, 0);
    }

    private double[] climb() {
        double[] weights = new double[places.size()];
        double[] steps = new double[places.size()];
        double[] before = new double[places.size()];
        Arrays.fill(steps, FIRST_STEP);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(weights);
            for (int i = 0; i < weights.length; i++) {
                double turn = slope[i] * before[i];
                steps[i] = Math.clamp(steps[i] * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1), SHORTEST_STEP, LONGEST_STEP);
                before[i] = turn < 0 ? 0 : slope[i];
                weights[i] += Math.signum(before[i]) * steps[i];
            }
        }
        return weights;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = -penalty * weights[i];
        }
        examples.forEach(example -> add(example, weights, slope));
        return slope;
    }

    private static void add(Example example, double[] weights, double[] slope) {
        double[] odds = odds(example, weights);
        double all = 0;
        double right = 0;
        for (int i = 0; i < odds.length; i++) {
            all += odds[i];
            right += example.right[i] ? odds[i] : 0;
        }
        for (int i = 0; i < odds.length; i++) {
            double push = (example.right[i] ? odds[i] / right : 0) - odds[i] / all;
            example.choices[i].addTo(slope, push);
        }
    }

    private static double[] odds(Example example, double[] weights) {
        double[] odds = new double[example.choices.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = example.choices[i].sum(weights);
        }
        double most = Arrays.stream(odds).max().orElse(0);
        return Arrays.stream(odds).map(value -> Math.exp(value - most)).toArray();
    }
}
