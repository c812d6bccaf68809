package dev.verbatim.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A node and the way to it. It is looked into only as deep as somebody asks, so that a file whose aliases go round in
 * circles does no harm.
 */
record Value(Context context, String path, int line, Node node) {

    /** Nothing stands there: {@code key:} or {@code key: null}. */
    boolean isNothing() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getTag().equals(Tag.NULL);
    }

    Optional<Scalar> scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            report("a single value is wanted here, not " + kind());
            return Optional.empty();
        }
        String written = scalar.getValue();
        if (context.variables().misreads(written)) {
            report("write ${NAME} with letters, digits and _ to read a variable of the environment");
            return Optional.empty();
        }
        return context.variables().expand(written).map(text -> new Scalar(this, written, text));
    }

    Optional<Section> section() {
        if (node.getNodeId() == NodeId.mapping) {
            return Optional.of(Section.of(this));
        }
        report("lines of the form “key: value” are wanted here, not " + kind());
        return Optional.empty();
    }

    List<Value> items() {
        if (!(node instanceof SequenceNode sequence)) {
            report("a list is wanted here, each entry on a line that begins with “- ”, not " + kind());
            return List.of();
        }
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Value(context, path + "[" + items.size() + "]", lineOf(item), item));
        }
        return items;
    }

    void report(String message) {
        context.report(line, path, message);
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private String kind() {
        return switch (node.getNodeId()) {
            case mapping -> "keys with values";
            case sequence -> "a list";
            case scalar, anchor -> isNothing() ? "nothing" : "a single value";
        };
    }
}
