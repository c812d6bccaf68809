package dev.verbatim.learn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Decision trees whose values add up: what features tell only together. Learned by gradient boosting (Friedman 2001), a line a
 * node in a text file, each tree from its root, what is below a node right behind it: {@code ?}, the threshold and the
 * feature's name, or {@code =} and the value. Up to the threshold goes to the first branch. Immutable.
 */
public final class Trees {
    /** That adds nothing. */
    public static final Trees NONE = new Trees(List.of());

    private sealed interface Node {
        record Leaf(double value) implements Node {}

        record Split(String feature, double threshold, Node low, Node high) implements Node {}
    }

    private final List<Node> roots = new ArrayList<>();

    public Trees(List<String> lines) {
        Queue<String> left = new ArrayDeque<>(lines);
        while (!left.isEmpty()) {
            roots.add(node(left));
        }
    }

    private static Node node(Queue<String> lines) {
        String[] parts = lines.remove().split("\t", 3);
        double number = Double.parseDouble(parts[1]);
        return parts[0].equals("=")
                ? new Node.Leaf(number)
                : new Node.Split(parts[2], number, node(lines), node(lines));
    }

    /** What all trees add; a feature that is missing counts as 0. */
    public double sum(Map<String, Double> features) {
        double sum = 0;
        for (Node root : roots) {
            sum += value(root, features);
        }
        return sum;
    }

    private static double value(Node root, Map<String, Double> features) {
        Node at = root;
        while (at instanceof Node.Split split) {
            at = features.getOrDefault(split.feature(), 0.0) <= split.threshold() ? split.low() : split.high();
        }
        return ((Node.Leaf) at).value();
    }
}
