package dev.verbatim.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Learns {@link Trees} that add to a weighted sum what makes right choices outweigh wrong ones: gradient boosting (Friedman
 * 2001) of the conditional logit that {@link Logit} learns the weights by. Each tree sees some of the questions and features
 * only. Seeded: the same examples give the same trees.
 */
public final class Boosting {
    private static final double QUESTIONS = 0.7;
    private static final double FEATURES = 0.4;
    private static final double LEAST_CURVE = 1e-4;
    private static final long SEED = 1;

    /**
     * How much is learned.
     *
     * @param trees how many
     * @param rate what share of what would fit best each tree adds, from 0 to 1
     */
    public record Pace(int trees, double rate) {
        public static final Pace DEFAULT = new Pace(120, 0.06);
    }

    private final Weights start;
    private final Pace pace;
    private final Predicate<String> which;
    private final Random random = new Random(SEED);
    private final List<Map<String, Double>> rows = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    /** Where each question's rows end. */
    private final List<Integer> ends = new ArrayList<>();

    /**
     * Learns from nothing yet.
     *
     * @param start what the trees add to
     * @param which features they may look at, by name
     */
    public Boosting(Weights start, Predicate<String> which) {
        this(start, which, Pace.DEFAULT);
    }

    public Boosting(Weights start, Predicate<String> which, Pace pace) {
        this.pace = pace;
        this.start = start;
        this.which = which;
    }

    /**
     * One question: the features of all choices, and which of them are right; at least one is. A choice without features is
     * weighed against the others, but adds up to nothing itself: against it alone, what adds up to more than 0 is likelier
     * right than wrong.
     */
    public void add(List<Map<String, Double>> features, List<Boolean> areRight) {
        rows.addAll(features);
        right.addAll(areRight);
        ends.add(rows.size());
    }

    /** The trees, as they are written down. */
    public List<String> train() {
        Bins bins = new Bins(rows, which);
        double[] sums = rows.stream().mapToDouble(start::sum).toArray();
        List<String> lines = new ArrayList<>();
        for (int tree = 0; tree < pace.trees(); tree++) {
            double[] slope = new double[sums.length];
            double[] curve = new double[sums.length];
            push(sums, slope, curve);
            Growth growth = new Growth(bins, features(bins), slope, curve);
            write(growth, growth.tree(), bins, sums, lines);
        }
        return lines;
    }

    private List<Integer> features(Bins bins) {
        List<Integer> chosen = new ArrayList<>();
        for (int feature = 0; feature < bins.features(); feature++) {
            if (random.nextDouble() < FEATURES) {
                chosen.add(feature);
            }
        }
        return chosen;
    }

    /** Where each sum should go; nowhere for questions that this tree does not see. */
    private void push(double[] sums, double[] slope, double[] curve) {
        int begin = 0;
        for (int end : ends) {
            if (random.nextDouble() < QUESTIONS) {
                push(begin, end, sums, slope, curve);
            }
            begin = end;
        }
    }

    private void push(int begin, int end, double[] sums, double[] slope, double[] curve) {
        double most = Arrays.stream(sums, begin, end).max().orElse(0);
        double all = 0;
        double allRight = 0;
        for (int row = begin; row < end; row++) {
            double odds = Math.exp(sums[row] - most);
            all += odds;
            allRight += right.get(row) ? odds : 0;
        }
        for (int row = begin; row < end; row++) {
            if (rows.get(row).isEmpty()) {
                continue;
            }
            double odds = Math.exp(sums[row] - most);
            slope[row] = (right.get(row) ? odds / allRight : 0) - odds / all;
            curve[row] = Math.max(odds / all * (1 - odds / all), LEAST_CURVE);
        }
    }

    private void write(Growth growth, Growth.Part part, Bins bins, double[] sums, List<String> lines) {
        if (part.low == null || part.high == null) {
            double value = pace.rate() * growth.value(part);
            Arrays.stream(part.rows).filter(row -> !rows.get(row).isEmpty()).forEach(row -> sums[row] += value);
            lines.add(String.format(Locale.ROOT, "=\t%.4f", value));
            return;
        }
        lines.add("?\t" + (float) bins.threshold(part.cut.feature(), part.cut.bin()) + "\t"
                + bins.name(part.cut.feature()));
        write(growth, part.low, bins, sums, lines);
        write(growth, part.high, bins, sums, lines);
    }
}
