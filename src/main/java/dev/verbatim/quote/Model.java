package dev.verbatim.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Learned weights of features. A choice scores the sum of its features' weights. The weights lie in a sorted text file
 * beside this class, packed where its name ends in {@code .gz}, one feature a line, made by the training command that the
 * package's description names.
 */
final class Model {
    /** A third full at the most, so that looking up is one or two steps. */
    private static final int ROOM = 3;

    private final long[] keys;
    private final float[] weights;
    private final int mask;

    /** @param lines weight, tab, feature in words */
    Model(List<String> lines) {
        int room = Integer.highestOneBit(Math.max(1, lines.size()) * ROOM) * 2;
        keys = new long[room];
        weights = new float[room];
        mask = room - 1;
        lines.forEach(this::put);
    }

    static Model load(String file) {
        try (InputStream in = Model.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new Model(new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a feature, part by part, from 0. Two features with one number are as good as unheard of. */
    static long key(long before, String part) {
        long mixed = (before ^ part.hashCode()) * 0x9E3779B97F4A7C15L + 1;
        return mixed ^ (mixed >>> 29);
    }

    /**
     * The choice with the highest score.
     *
     * @param from the first one that may win; the others only take their share
     * @return place -1 when there is none
     */
    Best best(List<Features> choices, int from) {
        double[] shares = shares(choices);
        int best = highest(shares, from);
        return new Best(best, best < 0 ? 0 : shares[best]);
    }

    /**
     * A choice.
     *
     * @param place its place among the choices
     * @param share its share of the probability of all, from 0 to 1
     */
    record Best(int place, double share) {}

    /** What share of the probability each choice takes; together 1. */
    double[] shares(List<Features> choices) {
        double[] shares = choices.stream().mapToDouble(this::score).toArray();
        int highest = highest(shares, 0);
        double most = highest < 0 ? 0 : shares[highest];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The place of the highest number from a place on, the first of several; -1 when there is none. */
    static int highest(double[] numbers, int from) {
        int best = -1;
        for (int i = from; i < numbers.length; i++) {
            best = best < 0 || numbers[i] > numbers[best] ? i : best;
        }
        return best;
    }

    double score(Features features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weight(features.key(i));
        }
        return sum;
    }

    private float weight(long key) {
        int at = (int) key & mask;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return weights[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    private void put(String line) {
        int tab = line.indexOf('\t');
        String[] parts = line.substring(tab + 1).split(" ", -1);
        long key = 0;
        for (String part : parts) {
            key = key(key, part);
        }
        int at = (int) key & mask;
        while (keys[at] != 0) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        weights[at] = Float.parseFloat(line.substring(0, tab));
    }
}
