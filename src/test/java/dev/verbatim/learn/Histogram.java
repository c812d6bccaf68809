package dev.verbatim.learn;

import java.util.Arrays;
import java.util.List;

/**
 * The sums of slope and curve in each bin of some features, over some rows. What is not in one half of the rows is in the
 * other, so only the smaller half is ever counted (Ke and others 2017, section 2).
 */
final class Histogram {
    private final double[][] slopes;
    private final double[][] curves;

    private Histogram(double[][] slopes, double[][] curves) {
        this.slopes = slopes;
        this.curves = curves;
    }

    /** @param features that are counted */
    static Histogram of(int[] rows, Bins bins, List<Integer> features, double[] slope, double[] curve) {
        int[] pushed = Arrays.stream(rows).filter(row -> curve[row] > 0).toArray();
        double[][] slopes = features.stream().map(each -> new double[bins.count(each)]).toArray(double[][]::new);
        double[][] curves = features.stream().map(each -> new double[bins.count(each)]).toArray(double[][]::new);
        for (int i = 0; i < slopes.length; i++) {
            byte[] at = bins.of(features.get(i));
            for (int row : pushed) {
                slopes[i][at[row]] += slope[row];
                curves[i][at[row]] += curve[row];
            }
        }
        return new Histogram(slopes, curves);
    }

    /** In each bin of one of the features, by its place among them. */
    double[] slopes(int feature) {
        return slopes[feature];
    }

    double[] curves(int feature) {
        return curves[feature];
    }

    /** Of the other rows. */
    Histogram without(Histogram part) {
        return new Histogram(difference(slopes, part.slopes), difference(curves, part.curves));
    }

    private static double[][] difference(double[][] all, double[][] part) {
        double[][] rest = new double[all.length][];
        for (int i = 0; i < all.length; i++) {
            rest[i] = all[i].clone();
            for (int bin = 0; bin < rest[i].length; bin++) {
                rest[i][bin] -= part[i][bin];
            }
        }
        return rest;
    }
}
