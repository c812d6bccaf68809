package dev.verbatim.gather;

import dev.verbatim.source.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was refused, so that whoever gathers in passing does not read a broken file again and again: a minute
 * after it was refused first, then twice as long each time, up to an hour; at once when its stamp changes. Safe for use by
 * several threads.
 */
final class Retries {
    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(1);

    private final Map<Key, Wait> waits = new ConcurrentHashMap<>();
    private final LongSupplier ticks;

    Retries(LongSupplier ticks) {
        this.ticks = ticks;
    }

    private record Key(String source, String story) {}

    private record Wait(String stamp, String reason, int times, long until) {}

    boolean isWaiting(String source, Entry entry) {
        Wait wait = waits.get(key(source, entry));
        return wait != null && wait.stamp().equals(entry.stamp()) && ticks.getAsLong() - wait.until() < 0;
    }

    /** What was said of it the last time. */
    Refusal refusal(String source, Entry entry) {
        Wait wait = Objects.requireNonNull(waits.get(key(source, entry)));
        return new Refusal(source, entry.id().value(), wait.reason());
    }

    /** Takes in how a gathering ended: what it read and did not refuse is well. */
    void note(List<Plan.Task> read, List<Refusal> refused) {
        Map<Key, Wait> before = Map.copyOf(waits);
        Map<Key, String> reasons = new ConcurrentHashMap<>();
        refused.forEach(each -> reasons.put(new Key(each.source(), each.story()), each.reason()));
        for (Plan.Task task : read) {
            Key key = key(task.source().name(), task.entry());
            String reason = reasons.get(key);
            if (reason == null) {
                waits.remove(key);
            } else {
                waits.put(key, next(before.get(key), task.entry().stamp(), reason));
            }
        }
    }

    private Wait next(@Nullable Wait before, String stamp, String reason) {
        int times = before == null || !before.stamp().equals(stamp) ? 0 : before.times() + 1;
        long wait = Math.min(LONGEST.toNanos(), FIRST.toNanos() << Math.min(times, 10));
        return new Wait(stamp, reason, times, ticks.getAsLong() + wait);
    }

    private static Key key(String source, Entry entry) {
        return new Key(source, entry.id().value());
    }
}
