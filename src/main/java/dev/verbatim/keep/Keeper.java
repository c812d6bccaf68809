package dev.verbatim.keep;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Order;
import dev.verbatim.index.IndexException;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers, on a thread of its own, what changed: a folder within a second or two of a file that is dropped, changed or
 * deleted there, each source when it is due, and what failed again, less and less often. Nothing that goes wrong ends it,
 * but {@link #close}. Sources that the gatherer is given later are kept too. Safe for use by several threads.
 */
public final class Keeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final String STOP = "";
    /** No source has such a name. */
    private static final String ALL = "\u0000all";

    private final Gatherer gatherer;
    private final Times times;
    private final Agenda agenda = new Agenda();
    private final BlockingQueue<String> bells = new LinkedBlockingQueue<>();
    private final CountDownLatch firstRound = new CountDownLatch(1);
    private final Journal journal = new Journal(LOG);
    private final FolderWatch watch = new FolderWatch(bells::add);
    private final Thread thread;
    private volatile boolean stopping;

    private Keeper(Gatherer gatherer, Times times) {
        this.gatherer = gatherer;
        this.times = times;
        this.thread = Thread.ofPlatform().name("keeper").unstarted(this::run);
    }

    /** Begins, with all sources. */
    public static Keeper start(Gatherer gatherer, InstantSource clock) {
        return start(gatherer, new Times(clock));
    }

    static Keeper start(Gatherer gatherer, Times times) {
        Keeper keeper = new Keeper(gatherer, times);
        gatherer.whenSourcesChange(() -> keeper.bells.add(ALL));
        keeper.thread.start();
        return keeper;
    }

    /** Waits until all sources were looked at once, but no longer than that. */
    public boolean awaitFirstRound(Duration patience) throws InterruptedException {
        return firstRound.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the gathering under way, keeping what it read; the gatherer is then stopped for good. */
    @Override
    public void close() {
        stopping = true;
        gatherer.stop();
        bells.add(STOP);
        try (watch) {
            thread.join();
        } catch (IOException e) {
            LOG.debug("The folders' watch did not close", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            agenda.set(gatherer.sources().stream().map(Source::name).toList(), times.tick());
            Set<String> due = agenda.due(times.tick());
            if (due.isEmpty()) {
                listen(agenda.idle(times.tick()));
            } else {
                keep(gatherer.sources().stream().filter(source -> due.contains(source.name())).toList());
                firstRound.countDown();
            }
        }
    }

    private void listen(Duration patience) {
        try {
            String rung = bells.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            while (rung != null) {
                ring(rung);
                rung = bells.poll();
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private void ring(String rung) {
        if (rung.equals(ALL)) {
            agenda.ringAll(times.tick());
        } else {
            agenda.ring(rung, times.tick());
        }
    }

    /** The edge: whatever goes wrong with these sources, the next round comes. */
    private void keep(List<Source> due) {
        try {
            gather(due);
        } catch (CancellationException e) {
            // Somebody did not want it just now; on stopping, the loop ends.
            due.forEach(source -> agenda.failed(source.name(), times.tick()));
        } catch (IndexException e) {
            journal.trouble(String.valueOf(e.getMessage()));
            due.forEach(source -> agenda.failed(source.name(), times.tick()));
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.error("Keeping the index up to date failed; it is tried again", defect);
            due.forEach(source -> agenda.failed(source.name(), times.tick()));
        }
    }

    private void gather(List<Source> due) {
        List<Source> folders = due.stream().filter(source -> source.folder().isPresent()).toList();
        boolean watched = folders.stream().allMatch(this::cover);
        Set<StoryId> moving = moving(folders);
        Set<String> names = Set.copyOf(due.stream().map(Source::name).toList());
        GatherReport report = gatherer.gather(order(names).leaving(moving), journal::progress);
        journal.report(names, report);
        for (Source source : due) {
            boolean isMoving = !moving.isEmpty() && source.folder().isPresent();
            agenda.done(source.name(), isMoving ? Times.SETTLE : times.wait(source.state(), watched), times.tick());
        }
    }

    /** With all sources together, stories of those that the configuration no longer names go too. */
    private Order order(Set<String> names) {
        return Order.inPassing(names.size() == gatherer.sources().size() ? Set.of() : names);
    }

    private boolean cover(Source source) {
        Optional<Path> folder = source.folder();
        return folder.isPresent() && watch.cover(source.name(), folder.get());
    }

    private Set<StoryId> moving(List<Source> folders) {
        if (folders.isEmpty() || firstRound.getCount() > 0) {
            return Set.of();
        }
        Settling settling = Settling.of(folders);
        times.pause(Times.SETTLE);
        return settling.moving(folders);
    }
}
