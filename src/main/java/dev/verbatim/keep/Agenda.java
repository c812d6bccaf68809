package dev.verbatim.keep;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * When each source is looked at next. Counts in ticks, nanoseconds that only go forward: no clock that somebody sets, no
 * summer time and no year 2100 delays or hurries anything. Not safe for use by several threads.
 */
final class Agenda {
    /** After a failure; then twice as long each time. */
    static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Map<String, Long> due = new HashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();

    /** From now on there are these sources; those that are new are due at once. */
    void set(Collection<String> sources, long now) {
        due.keySet().retainAll(sources);
        failures.keySet().retainAll(sources);
        sources.forEach(source -> due.putIfAbsent(source, now));
    }

    /** A source is due at once, whatever was planned; unknown ones are passed over. */
    void ring(String source, long now) {
        due.computeIfPresent(source, (_, _) -> now);
    }

    void ringAll(long now) {
        due.replaceAll((_, _) -> now);
    }

    Set<String> due(long now) {
        Set<String> names = new LinkedHashSet<>();
        due.forEach((source, tick) -> {
            if (tick - now <= 0) {
                names.add(source);
            }
        });
        return names;
    }

    /** How long nothing is due, zero when something is. */
    Duration idle(long now) {
        long next = due.values().stream().mapToLong(tick -> tick - now).min().orElse(LONGEST_WAIT.toNanos());
        return Duration.ofNanos(Math.max(0, next));
    }

    void done(String source, Duration next, long now) {
        failures.remove(source);
        due.computeIfPresent(source, (_, _) -> now + next.toNanos());
    }

    /** It could not be looked at: the index or the source was not to be had. */
    void failed(String source, long now) {
        int times = failures.merge(source, 1, Integer::sum) - 1;
        long wait = Math.min(LONGEST_WAIT.toNanos(), FIRST_WAIT.toNanos() << Math.min(times, 10));
        due.computeIfPresent(source, (_, _) -> now + wait);
    }
}
