package dev.verbatim.gather;

import dev.verbatim.index.Stamp;
import dev.verbatim.source.Entry;
import dev.verbatim.source.OwnSource;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a gathering has to do: sources' stories held against the index's. Of two sources with a story of one name the
 * first has it. Sources that the order leaves out stay as they are.
 */
final class Plan {
    /** An entry to read. */
    record Task(Source source, Entry entry, boolean isNew) {}

    private static final Logger LOG = LoggerFactory.getLogger(Plan.class);

    /** Where so many stories were and none is left, a drive is more likely to be gone than so many stories. */
    private static final int MANY = 10;

    private final Map<StoryId, Stamp> missing;
    private final Map<StoryId, Stamp> indexed;
    private final @Nullable Former former;
    private final Retries retries;
    private final Map<StoryId, String> sourceOf = new HashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private int unchanged;

    private Plan(Map<StoryId, Stamp> indexed, @Nullable Former former, Retries retries) {
        this.indexed = indexed;
        this.former = former;
        this.retries = retries;
        this.missing = new LinkedHashMap<>(indexed);
    }

    /**
     * Lists the sources, which may take a while.
     *
     * @param indexed what the index that is to be filled holds
     * @param former the index that it is to replace, if it is
     * @param retries tells which refused stories wait still
     */
    static Plan of(List<Source> sources, Order order, Map<StoryId, Stamp> indexed, @Nullable Former former,
            Retries retries) {
        Plan plan = new Plan(indexed, former, retries);
        for (Source source : sources) {
            if (order.includes(source.name())) {
                plan.list(source, order);
            } else {
                plan.keepAll(source);
            }
        }
        plan.missing.values().removeIf(stamp -> !isForgotten(stamp.source(), order));
        return plan;
    }

    /**
     * Whether a source's stories go that it no longer holds. Only the bot on Discord knows of servers' own sources: who
     * does not ask for one by name is not to forget it.
     */
    private static boolean isForgotten(String source, Order order) {
        return order.includes(source) && !(order.sources().isEmpty() && OwnSource.isOwn(source));
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

    private void list(Source source, Order order) {
        if (order.renewed()) {
            source.renew();
        }
        try {
            List<Entry> entries = source.list();
            if (order.patient() && entries.isEmpty() && held(source) >= MANY) {
                outOfReach(source,
                        "it is empty, and its " + held(source) + " stories are kept: if that is meant, have the"
                                + " sources read again by hand");
            }
            entries.forEach(entry -> add(source, entry, order));
        } catch (IOException e) {
            outOfReach(source, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError defect) {
            // The edge where anything may come from outside: one source that goes wrong must not stop the others.
            LOG.error("The source {} could not be listed", source.name(), defect);
            outOfReach(source, Refusal.STUMBLED);
        }
    }

    private long held(Source source) {
        return indexed.values().stream().filter(stamp -> stamp.source().equals(source.name())).count();
    }

    /** A source out of reach has lost nothing: its stories stay as they are, also in a rebuild. */
    private void outOfReach(Source source, String reason) {
        refused.add(new Refusal(source.name(), source.name(), "the source can't be read: " + reason));
        keepAll(source);
        if (former != null) {
            former.entries(source.name()).stream().filter(entry -> !sourceOf.containsKey(entry.id()))
                    .forEach(entry -> add(source, entry, Order.ALL));
        }
    }

    private void keepAll(Source source) {
        indexed.forEach((id, stamp) -> {
            if (stamp.source().equals(source.name()) && missing.remove(id) != null) {
                sourceOf.put(id, source.name());
                unchanged++;
            }
        });
    }

    private void add(Source source, Entry entry, Order order) {
        String owner = sourceOf.putIfAbsent(entry.id(), source.name());
        if (owner != null) {
            refused.add(new Refusal(source.name(), entry.id().value(), "the source " + owner
                    + " already has a story of that name: rename one of the two"));
            return;
        }
        missing.remove(entry.id());
        Stamp before = indexed.get(entry.id());
        if (order.left().contains(entry.id())) {
            unchanged += before == null ? 0 : 1;
        } else if (new Stamp(source.name(), entry.stamp()).equals(before)) {
            unchanged++;
        } else if (order.patient() && retries.isWaiting(source.name(), entry)) {
            refused.add(retries.refusal(source.name(), entry));
            unchanged += before == null ? 0 : 1;
        } else {
            tasks.add(new Task(source, entry, before == null));
        }
    }
}
