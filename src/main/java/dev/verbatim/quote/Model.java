package dev.verbatim.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Learned weights of features. A choice scores the sum of its features' weights. The weights lie in a sorted text file
 * beside this class, one feature a line, made by the training command that the package's description names.
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
            return new Model(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
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
     * The place of the choice with the highest score.
     *
     * @param sure the least share of the whole probability that a choice other than the first, which stands for none, needs
     *     to win; 0 when the first choice is like the others
     * @return -1 when there are no choices
     */
    int likeliest(List<Features> choices, double sure) {
        double[] scores = choices.stream().mapToDouble(this::score).toArray();
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = sure > 0 ? 1 : 0; i < scores.length; i++) {
            if (scores[i] > most) {
                most = scores[i];
                best = i;
            }
        }
        boolean unsure = sure > 0 && (best < 0 || share(scores, best) < sure);
        return unsure ? 0 : best;
    }

    double score(Features features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weight(features.key(i));
        }
        return sum;
    }

    private static double share(double[] scores, int choice) {
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[choice]);
        }
        return 1 / sum;
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
