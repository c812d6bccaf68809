package dev.verbatim.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Learns weights so that right choices outweigh wrong ones: a conditional logit, trained by AdaGrad with a fixed seed. */
final class Logit {
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-5;

    private record Example(List<Map<String, Double>> choices, List<Boolean> right) {}

    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Double> weights = new TreeMap<>();
    private final Map<String, Double> squares = new HashMap<>();

    /** One question: the features of all choices, and which of them are right; at least one is. */
    void add(List<Map<String, Double>> choices, List<Boolean> right) {
        examples.add(new Example(choices, right));
    }

    /** The model, as it is written down. */
    List<String> train() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
        return weights.entrySet().stream()
                .map(weight -> String.format(Locale.ROOT, "%.3f\t%s", weight.getValue(), weight.getKey())).toList();
    }

    private void learn(Example example) {
        double[] odds = example.choices().stream().mapToDouble(choice -> Math.exp(score(choice))).toArray();
        double all = 0;
        double right = 0;
        for (int i = 0; i < odds.length; i++) {
            all += odds[i];
            right += example.right().get(i) ? odds[i] : 0;
        }
        Map<String, Double> pushes = new TreeMap<>();
        for (int i = 0; i < odds.length; i++) {
            double push = (example.right().get(i) ? odds[i] / right : 0) - odds[i] / all;
            example.choices().get(i).forEach((name, value) -> pushes.merge(name, push * value, Double::sum));
        }
        pushes.forEach(this::step);
    }

    private void step(String name, double push) {
        double weight = weights.getOrDefault(name, 0.0);
        double step = push - DECAY * weight;
        double square = squares.merge(name, step * step, Double::sum);
        weights.put(name, weight + RATE * step / Math.sqrt(square + 1e-8));
    }

    private double score(Map<String, Double> choice) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : choice.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }
}
