package dev.verbatim.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The features of many rows, each feature's values in a few bins of about as many rows each: trees need no finer ones, and
 * bins are quickly counted.
 */
final class Bins {
    private static final int MOST = 32;

    private final List<String> names;
    /** Of each feature the thresholds between its bins. */
    private final double[][] thresholds;
    /** Of each feature the bin of each row. */
    private final byte[][] bins;
    private final int rows;

    /** @param which features count, by name */
    Bins(List<Map<String, Double>> all, Predicate<String> which) {
        TreeSet<String> every = new TreeSet<>();
        all.forEach(features -> every.addAll(features.keySet()));
        names = every.stream().filter(which).toList();
        rows = all.size();
        thresholds = new double[names.size()][];
        bins = new byte[names.size()][];
        double[][] values = values(all);
        for (int feature = 0; feature < bins.length; feature++) {
            thresholds[feature] = thresholds(values[feature]);
            bins[feature] = bins(values[feature], thresholds[feature]);
        }
    }

    /** Row by row: a row has few of all features. */
    private double[][] values(List<Map<String, Double>> all) {
        Map<String, double[]> columns = new HashMap<>();
        double[][] values = new double[names.size()][rows];
        for (int feature = 0; feature < values.length; feature++) {
            columns.put(names.get(feature), values[feature]);
        }
        for (int row = 0; row < rows; row++) {
            for (Map.Entry<String, Double> each : all.get(row).entrySet()) {
                double[] column = columns.get(each.getKey());
                if (column != null) {
                    column[row] = each.getValue();
                }
            }
        }
        return values;
    }

    /** Halfway between values, so that no rounding matters. */
    private static double[] thresholds(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        TreeSet<Double> found = new TreeSet<>();
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        for (int i = 0; distinct.length <= MOST && i + 1 < distinct.length; i++) {
            found.add((distinct[i] + distinct[i + 1]) / 2);
        }
        for (int bin = 1; distinct.length > MOST && bin < MOST; bin++) {
            int at = Arrays.binarySearch(distinct, sorted[(int) ((long) bin * sorted.length / MOST)]);
            found.add((distinct[Math.min(at, distinct.length - 2)] + distinct[Math.min(at, distinct.length - 2) + 1])
                    / 2);
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static byte[] bins(double[] values, double[] thresholds) {
        byte[] bins = new byte[values.length];
        for (int row = 0; row < values.length; row++) {
            int at = Arrays.binarySearch(thresholds, values[row]);
            bins[row] = (byte) (at < 0 ? -at - 1 : at);
        }
        return bins;
    }

    int rows() {
        return rows;
    }

    int features() {
        return names.size();
    }

    String name(int feature) {
        return names.get(feature);
    }

    double threshold(int feature, int bin) {
        return thresholds[feature][bin];
    }

    int count(int feature) {
        return thresholds[feature].length + 1;
    }

    byte[] of(int feature) {
        return bins[feature];
    }
}
