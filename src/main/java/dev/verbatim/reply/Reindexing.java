package dev.verbatim.reply;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Order;
import dev.verbatim.gather.Progress;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.source.OwnSource;
import dev.verbatim.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Readings of sources that users ask for: one at a time, told as they go on, ended by who may see all that is read. */
final class Reindexing {
    private static final Duration BETWEEN_PROGRESS = Duration.ofMillis(500);

    private final Gatherer gatherer;
    private final InstantSource clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Set<String> underWay = Set.of();

    Reindexing(Gatherer gatherer, InstantSource clock) {
        this.gatherer = gatherer;
        this.clock = clock;
    }

    /**
     * Reads sources, and tells what came of it.
     *
     * @param index what the asker sees of it
     * @param seen the sources that the asker sees, or null for all
     * @param label what the asker calls the only source to read, or null for all that are seen
     */
    Reply run(PassageIndex index, @Nullable Set<String> seen, @Nullable String label, Consumer<Reply> progress) {
        List<String> names = gatherer.sources().stream().map(Source::name)
                .filter(name -> seen == null || seen.contains(name))
                .filter(name -> label == null || OwnSource.shown(name).equals(label)).toList();
        if (names.isEmpty()) {
            return GatherWording.noSuchSource();
        }
        if (!turn.tryLock()) {
            return GatherWording.underWay();
        }
        try {
            underWay = Set.copyOf(names);
            GatherReport report = gatherer.gather(Order.now(names.toArray(String[]::new)), nowAndThen(progress));
            return GatherWording.report(counted(report, index.stamps().size()));
        } catch (CancellationException cancelled) {
            return GatherWording.cancelled();
        } finally {
            underWay = Set.of();
            turn.unlock();
        }
    }

    /** Counts what the asker sees, where others have stories too. */
    private static GatherReport counted(GatherReport all, int stories) {
        return new GatherReport(all.added(), all.changed(), Math.max(0, stories - all.added() - all.changed()),
                all.removed(), all.refused(), all.passages());
    }

    /** Ends the reading under way, if the asker sees all that it reads; tells whether there was such a one. */
    boolean cancel(@Nullable Set<String> seen) {
        Set<String> now = underWay;
        return !now.isEmpty() && (seen == null || seen.containsAll(now)) && gatherer.cancel();
    }

    private Consumer<Progress> nowAndThen(Consumer<Reply> progress) {
        return new Consumer<>() {
            private Instant next = clock.instant().plus(BETWEEN_PROGRESS);

            @Override
            public void accept(Progress now) {
                if (!clock.instant().isBefore(next)) {
                    progress.accept(GatherWording.progress(now));
                    next = clock.instant().plus(BETWEEN_PROGRESS);
                }
            }
        };
    }
}
