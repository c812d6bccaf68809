package dev.verbatim.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Keys with their values. Asking for a key makes it known; {@link #refuseUnknown} then reports all others. A key without
 * a value counts as absent. A value of the wrong kind is reported and then counts as absent too. Not for several threads.
 */
public final class Section {
    private final Context context;
    private final String path;
    private final int line;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    private Section(Context context, String path, int line) {
        this.context = context;
        this.path = path;
        this.line = line;
    }

    static Section empty(Context context, String path) {
        return new Section(context, path, 0);
    }

    static Section of(Value value) {
        Section section = new Section(value.context(), value.path(), value.line());
        for (NodeTuple tuple : ((MappingNode) value.node()).getValue()) {
            section.add(tuple);
        }
        return section;
    }

    private void add(NodeTuple tuple) {
        int line = Value.lineOf(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            context.report(line, path, "a key has to be a single word");
            return;
        }
        String at = pathOf(Shown.key(key.getValue()));
        Value before = values.putIfAbsent(key.getValue(), new Value(context, at, line, tuple.getValueNode()));
        if (before != null) {
            context.report(line, at, "stands in line " + before.line() + " already: delete one of them");
        }
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A single value. */
    public Optional<Scalar> scalar(String key) {
        Value value = ask(key);
        return value == null ? Optional.empty() : value.scalar();
    }

    /** Keys inside this key; without any when there are none. */
    public Section section(String key) {
        Value value = ask(key);
        Optional<Section> inside = value == null ? Optional.empty() : value.section();
        return inside.orElseGet(() -> empty(context, pathOf(key)));
    }

    /** A list of single values; nothing when the key is absent. */
    public Optional<List<Scalar>> scalars(String key) {
        return items(key).map(items -> items.stream().flatMap(item -> item.scalar().stream()).toList());
    }

    /** A list whose entries have keys of their own; nothing when the key is absent. */
    public Optional<List<Section>> sections(String key) {
        return items(key).map(items -> items.stream().flatMap(item -> item.section().stream()).toList());
    }

    private Optional<List<Value>> items(String key) {
        return Optional.ofNullable(ask(key)).map(Value::items);
    }

    private @Nullable Value ask(String key) {
        known.add(key);
        Value value = values.get(key);
        return value == null || value.isNothing() ? null : value;
    }

    /** Reports every key that nobody asked for. */
    public void refuseUnknown() {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                value.report("unknown key: " + NearestKey.of(key, known).map(near -> "did you mean “" + near + "”?")
                        .orElseGet(() -> "here there are only " + String.join(", ", known)));
            }
        });
    }

    /** Reports a problem of a key as a whole, such as one that is needed and absent. */
    public void refuse(String key, String message) {
        Value value = values.get(key);
        context.report(value == null ? line : value.line(), pathOf(key), message);
    }
}
