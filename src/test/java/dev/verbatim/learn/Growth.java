package dev.verbatim.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grows one tree, the split that gains most first, by Newton steps: slope and curve are the loss's first and second
 * derivative at each row (Chen and Guestrin 2016, section 2).
 */
final class Growth {
    private static final int LEAVES = 8;
    private static final double LEAST_GAIN = 0.05;
    private static final double LEAST_CURVE = 3;
    /** Keeps values small where few rows speak for them. */
    private static final double RIDGE = 3;

    private final Bins bins;
    private final List<Integer> features;
    private final double[] slope;
    private final double[] curve;

    /** @param features that it may look at */
    Growth(Bins bins, List<Integer> features, double[] slope, double[] curve) {
        this.bins = bins;
        this.features = features;
        this.slope = slope;
        this.curve = curve;
    }

    /** Up to a bin of a feature here, the others there. */
    record Cut(double gain, int feature, int bin) {}

    /** Rows that go together, and how they were cut in two, if they were. */
    static final class Part {
        final int[] rows;
        final Histogram histogram;
        final Cut cut;
        @Nullable
        Part low;
        @Nullable
        Part high;

        Part(int[] rows, Histogram histogram, Cut cut) {
            this.rows = rows;
            this.histogram = histogram;
            this.cut = cut;
        }
    }

    Part tree() {
        int[] rows = IntStream.range(0, bins.rows()).toArray();
        Part root = part(rows, counted(rows));
        PriorityQueue<Part> open = new PriorityQueue<>(
                (one, other) -> Double.compare(other.cut.gain(), one.cut.gain()));
        open.add(root);
        for (int leaves = 1; leaves < LEAVES && open.element().cut.gain() > LEAST_GAIN; leaves++) {
            Part part = open.remove();
            split(part);
            open.add(Objects.requireNonNull(part.low));
            open.add(Objects.requireNonNull(part.high));
        }
        return root;
    }

    private void split(Part part) {
        byte[] at = bins.of(part.cut.feature());
        int[] low = Arrays.stream(part.rows).filter(row -> at[row] <= part.cut.bin()).toArray();
        int[] high = Arrays.stream(part.rows).filter(row -> at[row] > part.cut.bin()).toArray();
        Histogram smaller = counted(low.length < high.length ? low : high);
        Histogram larger = part.histogram.without(smaller);
        part.low = part(low, low.length < high.length ? smaller : larger);
        part.high = part(high, low.length < high.length ? larger : smaller);
    }

    private Histogram counted(int[] rows) {
        return Histogram.of(rows, bins, features, slope, curve);
    }

    double value(Part part) {
        return sum(part.rows, slope) / (sum(part.rows, curve) + RIDGE);
    }

    private static double sum(int[] rows, double[] of) {
        double sum = 0;
        for (int row : rows) {
            sum += of[row];
        }
        return sum;
    }

    private Part part(int[] rows, Histogram histogram) {
        Cut best = new Cut(0, -1, -1);
        for (int i = 0; i < features.size(); i++) {
            Cut cut = best(features.get(i), histogram.slopes(i), histogram.curves(i));
            best = cut.gain() > best.gain() ? cut : best;
        }
        return new Part(rows, histogram, best);
    }

    private static Cut best(int feature, double[] slopes, double[] curves) {
        double allSlope = Arrays.stream(slopes).sum();
        double allCurve = Arrays.stream(curves).sum();
        Cut best = new Cut(0, feature, -1);
        double low = 0;
        double lowCurve = 0;
        for (int bin = 0; bin + 1 < slopes.length; bin++) {
            low += slopes[bin];
            lowCurve += curves[bin];
            double gain = worth(low, lowCurve) + worth(allSlope - low, allCurve - lowCurve) - worth(allSlope, allCurve);
            if (Math.min(lowCurve, allCurve - lowCurve) >= LEAST_CURVE && gain > best.gain()) {
                best = new Cut(gain, feature, bin);
            }
        }
        return best;
    }

    private static double worth(double slope, double curve) {
        return slope * slope / (curve + RIDGE);
    }
}
