package dev.verbatim.gather;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Works on a list ahead of whoever takes the results: on several threads, in the list's order, and only so far ahead that
 * memory stays small. Plain threads, since virtual ones would let an analysis of minutes hold up those that answer.
 */
final class Ahead<T, R> implements Iterator<R>, AutoCloseable {
    static final String CANCELLED = "Cancelled. What was read until then is kept; the next reading goes on from there.";
    private static final long LOOK_MILLIS = 100;
    private static final long GOODBYE_SECONDS = 10;

    private final Iterator<T> tasks;
    private final Function<T, R> work;
    private final BooleanSupplier cancelled;
    private final int most;
    private final ExecutorService threads;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    /** @param cancelled when it turns true, {@link #next} throws instead of waiting */
    Ahead(List<T> tasks, int threads, Function<T, R> work, BooleanSupplier cancelled) {
        this.tasks = tasks.iterator();
        this.work = work;
        this.cancelled = cancelled;
        this.most = threads * 4;
        this.threads = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("analysis-", 0)
                .factory());
    }

    @Override
    public boolean hasNext() {
        return tasks.hasNext() || !underWay.isEmpty();
    }

    /**
     * The next result in the list's order.
     *
     * @throws CancellationException once cancelled
     */
    @Override
    public R next() {
        while (tasks.hasNext() && underWay.size() < most) {
            T task = tasks.next();
            underWay.add(threads.submit(() -> work.apply(task)));
        }
        if (underWay.isEmpty()) {
            throw new NoSuchElementException();
        }
        return await(underWay.remove());
    }

    private R await(Future<R> result) {
        while (true) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException(CANCELLED);
            }
            try {
                return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException patience) {
                // A long story: look again whether anybody still wants it.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException(CANCELLED);
            } catch (ExecutionException e) {
                throw new IllegalStateException("work on stories has to handle its own failures", e.getCause());
            }
        }
    }

    /** Forgets what nobody has begun, and waits a little for the rest. Nobody is interrupted while reading a file. */
    @Override
    public void close() {
        underWay.forEach(result -> result.cancel(false));
        threads.shutdown();
        try {
            boolean _ = threads.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
