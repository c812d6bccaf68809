package dev.verbatim.app;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Being told to stop (Ctrl-C, or a service manager's SIGTERM): what is under way is asked to end, and the process stays
 * until the main thread has closed everything. Safe for use by several threads.
 */
final class Stop {
    /** Longer than a bot needs to finish its answers; service managers mostly allow more. */
    private static final long PATIENCE_SECONDS = 40;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Deque<Runnable> endings = new ConcurrentLinkedDeque<>();

    private Stop() {}

    static Stop onSignal() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::askAndWait, "stop"));
        return stop;
    }

    /** Something to do at once when the program is told to stop; it may be called late or never. */
    void whenAsked(Runnable ending) {
        endings.add(ending);
    }

    void awaitAsked() throws InterruptedException {
        asked.await();
    }

    /** The main thread has closed everything. */
    void finished() {
        finished.countDown();
    }

    /** Asks the program to stop, and returns at once. */
    void ask() {
        asked.countDown();
        endings.forEach(Runnable::run);
    }

    private void askAndWait() {
        ask();
        try {
            boolean _ = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
