package dev.verbatim.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each feature counts: learned, a line a feature (weight, tab, name) in a text file beside the class that uses it.
 * Immutable.
 */
public final class Weights {
    private final Map<String, Double> weights;

    public Weights(List<String> lines) {
        this.weights = lines.stream().map(line -> line.split("\t", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[1], parts -> Double.parseDouble(parts[0])));
    }

    /** How much a feature counts; nothing when it was never learned. */
    public double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The weighted sum; a feature never learned counts nothing. */
    public double sum(Map<String, Double> features) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weight(feature.getKey()) * feature.getValue();
        }
        return sum;
    }

    /** What each feature adds to the sum, the most telling first; what adds nothing is left out. */
    public List<Reason> reasons(Map<String, Double> features) {
        return features.entrySet().stream()
                .map(each -> new Reason(each.getKey(), each.getValue(), weight(each.getKey())))
                .filter(reason -> reason.part() != 0)
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.part()))
                        .thenComparing(Reason::name))
                .toList();
    }
}
