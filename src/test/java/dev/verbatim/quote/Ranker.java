package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns weights so that right choices outweigh wrong ones: a conditional logit, trained by AdaGrad. The same examples in
 * the same order give the same weights.
 */
final class Ranker {
    private final double rate = 0.15;
    private final double decay;
    private final int rounds;
    private final int rarest;
    private final double least;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<int[][]> examples = new ArrayList<>();
    private final List<boolean[]> rights = new ArrayList<>();
    private double[] pushes = {};
    private boolean[] touched = {};

    /**
     * @param decay how strongly weights are drawn to zero
     * @param rarest a feature seen less often is not learned
     * @param least a weight below is not kept
     */
    Ranker(int rounds, double decay, int rarest, double least) {
        this.rounds = rounds;
        this.decay = decay;
        this.rarest = rarest;
        this.least = least;
    }

    /** One example: the features of all choices, and which of them are right; at least one is. */
    void add(List<Features> choices, boolean[] right) {
        int[][] example = new int[choices.size()][];
        for (int i = 0; i < example.length; i++) {
            example[i] = choices.get(i).names().stream()
                    .mapToInt(feature -> ids.computeIfAbsent(feature, key -> ids.size()))
                    .toArray();
        }
        examples.add(example);
        rights.add(right);
    }

    /** The model, as it is written down. */
    List<String> train() {
        int[] counts = new int[ids.size()];
        examples.forEach(example -> {
            for (int[] choice : example) {
                for (int id : choice) {
                    counts[id]++;
                }
            }
        });
        double[] weights = new double[ids.size()];
        double[] squares = new double[ids.size()];
        double[] sums = new double[ids.size()];
        pushes = new double[ids.size()];
        touched = new boolean[ids.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                learn(examples.get(i), rights.get(i), weights, squares, counts);
            }
            if (round >= rounds / 2) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weights[i] / (rounds - rounds / 2);
                }
            }
        }
        Map<String, Double> kept = new TreeMap<>();
        ids.forEach((feature, id) -> {
            double weight = Math.round(sums[id] * 1000) / 1000.0;
            if (Math.abs(weight) >= least) {
                kept.put(feature, weight);
            }
        });
        List<String> lines = new ArrayList<>();
        kept.forEach((feature, weight) -> lines.add(weight + "\t" + feature));
        return lines;
    }

    private void learn(int[][] example, boolean[] right, double[] weights, double[] squares, int[] counts) {
        double[] all = new double[example.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < all.length; i++) {
            for (int id : example[i]) {
                all[i] += weights[id];
            }
            most = Math.max(most, all[i]);
        }
        double sum = 0;
        double sumRight = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.exp(all[i] - most);
            sum += all[i];
            sumRight += right[i] ? all[i] : 0;
        }
        for (int i = 0; i < all.length; i++) {
            double push = (right[i] ? all[i] / Math.max(sumRight, 1e-12) : 0) - all[i] / sum;
            if (Math.abs(push) > 1e-6) {
                for (int id : example[i]) {
                    pushes[id] += push;
                    touched[id] = counts[id] >= rarest;
                }
            }
        }
        for (int[] choice : example) {
            for (int id : choice) {
                if (touched[id]) {
                    double step = pushes[id] - decay * weights[id];
                    squares[id] += step * step;
                    weights[id] += rate * step / Math.sqrt(squares[id] + 1e-8);
                    touched[id] = false;
                }
                pushes[id] = 0;
            }
        }
    }
}
