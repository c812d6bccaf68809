package dev.verbatim.gather;

import dev.verbatim.index.Stamp;
import dev.verbatim.source.Entry;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a gathering has to do: sources' stories held against the index's. */
final class Plan {
    /** An entry to read. */
    record Task(Source source, Entry entry, boolean isNew) {}

    private final Map<StoryId, Stamp> missing;
    private final Map<StoryId, Stamp> indexed;
    private final Map<StoryId, String> sourceOf = new HashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private int unchanged;

    private Plan(Map<StoryId, Stamp> indexed) {
        this.indexed = indexed;
        this.missing = new LinkedHashMap<>(indexed);
    }

    static Plan of(List<Source> sources, Map<StoryId, Stamp> indexed) {
        Plan plan = new Plan(indexed);
        sources.forEach(plan::add);
        return plan;
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Refusal> refused() {
        return refused;
    }

    int unchanged() {
        return unchanged;
    }

    /** Stories of the index that no source holds any more. */
    List<StoryId> gone() {
        return List.copyOf(missing.keySet());
    }

    private void add(Source source) {
        try {
            source.list().forEach(entry -> add(source, entry));
        } catch (IOException e) {
            // A source out of reach has lost nothing: its stories stay as they are.
            refused.add(new Refusal(source.name(), source.name(), "the source can't be read: " + e.getMessage()));
            keepAll(source.name());
        }
    }

    private void keepAll(String source) {
        indexed.forEach((id, stamp) -> {
            if (stamp.source().equals(source) && missing.remove(id) != null) {
                sourceOf.put(id, source);
                unchanged++;
            }
        });
    }

    private void add(Source source, Entry entry) {
        String owner = sourceOf.putIfAbsent(entry.id(), source.name());
        if (owner != null) {
            refused.add(new Refusal(source.name(), entry.id().value(), "the source " + owner
                    + " already has a story of that name: rename one of the two"));
            return;
        }
        missing.remove(entry.id());
        Stamp before = indexed.get(entry.id());
        if (new Stamp(source.name(), entry.stamp()).equals(before)) {
            unchanged++;
        } else {
            tasks.add(new Task(source, entry, before == null));
        }
    }
}
