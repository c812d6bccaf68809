package dev.verbatim.gather;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Counts while a gathering runs. */
final class Tally {
    /** Before, a guess of the time left would jump about. */
    private static final Duration SOONEST_GUESS = Duration.ofSeconds(2);

    private final Plan plan;
    private final long allBytes;
    private final List<Refusal> refused;
    private final LongSupplier ticks;
    private final long begun;
    private int added;
    private int changed;
    private int kept;
    private int done;
    private long bytes;
    private int passages;
    private int removed;

    Tally(Plan plan, LongSupplier ticks) {
        this.plan = plan;
        this.allBytes = plan.tasks().stream().mapToLong(task -> task.entry().size()).sum();
        this.refused = new ArrayList<>(plan.refused());
        this.kept = plan.unchanged();
        this.ticks = ticks;
        this.begun = ticks.getAsLong();
    }

    void written(Plan.Task task, int count) {
        added += task.isNew() ? 1 : 0;
        changed += task.isNew() ? 0 : 1;
        passages += count;
        step(task);
    }

    void same(Plan.Task task) {
        kept++;
        step(task);
    }

    void refused(Plan.Task task, String reason, boolean isKept) {
        refused.add(new Refusal(task.source().name(), task.entry().id().value(), reason));
        kept += isKept ? 1 : 0;
        step(task);
    }

    void removed(int stories) {
        removed += stories;
    }

    private void step(Plan.Task task) {
        done++;
        bytes += task.entry().size();
    }

    Progress progress() {
        return new Progress(done, plan.tasks().size(), bytes, allBytes, left());
    }

    private @Nullable Duration left() {
        long taken = ticks.getAsLong() - begun;
        double share = new Progress(done, plan.tasks().size(), bytes, allBytes).share();
        return taken < SOONEST_GUESS.toNanos() || share == 0
                ? null
                : Duration.ofSeconds(Math.round(taken * (1 - share) / share / 1e9));
    }

    GatherReport report() {
        return new GatherReport(added, changed, kept, removed, refused, passages);
    }
}
