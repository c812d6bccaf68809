package dev.verbatim.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was learned of features: how much each counts, and what they tell only together.
 *
 * @param trees added to the weighted sum
 */
public record Model(Weights weights, Trees trees) {
    /** Nothing counts. */
    public static final Model NONE = new Model(new Weights(List.of()));

    /** What the trees add is told in one. */
    private static final String TOGETHER = "several together";

    /** A weighted sum alone. */
    public Model(Weights weights) {
        this(weights, Trees.NONE);
    }

    /**
     * Reads a model of weights alone.
     *
     * @param owner beside which the file stands
     */
    public static Model load(Class<?> owner, String weights) {
        return new Model(new Weights(lines(owner, weights)));
    }

    /** The same with trees, from two files. */
    public static Model load(Class<?> owner, String weights, String trees) {
        return new Model(new Weights(lines(owner, weights)), new Trees(lines(owner, trees)));
    }

    private static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much a feature counts in the weighted sum; nothing when it was never learned. */
    public double weight(String feature) {
        return weights.weight(feature);
    }

    public double sum(Map<String, Double> features) {
        return weights.sum(features) + trees.sum(features);
    }

    /** What made up the sum, the most telling first, but what the trees add at the end. */
    public List<Reason> reasons(Map<String, Double> features) {
        List<Reason> reasons = new ArrayList<>(weights.reasons(features));
        double together = trees.sum(features);
        if (together != 0) {
            reasons.add(new Reason(TOGETHER, together, 1));
        }
        return List.copyOf(reasons);
    }
}
