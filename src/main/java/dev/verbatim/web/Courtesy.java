package dev.verbatim.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One request at a time for each host, and a pause between two. The own network needs no pauses. */
final class Courtesy {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Duration pause;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final CountDownLatch hurried = new CountDownLatch(1);

    Courtesy(Duration pause) {
        this.pause = pause;
    }

    private static final class Host {
        private boolean visited;
        private long last;
    }

    /** @param asked how long the host itself asks to wait between two */
    <T> T inTurn(String name, boolean own, Supplier<Duration> asked, Supplier<T> request) {
        Host host = hosts.computeIfAbsent(name, any -> new Host());
        synchronized (host) {
            if (host.visited && !own) {
                Duration wait = asked.get().compareTo(pause) > 0 ? asked.get() : pause;
                await(wait.compareTo(LONGEST) > 0 ? LONGEST : wait, host.last);
            }
            try {
                return request.get();
            } finally {
                host.visited = true;
                host.last = System.nanoTime();
            }
        }
    }

    private void await(Duration wait, long since) {
        try {
            boolean _ = hurried.await(wait.toNanos() - (System.nanoTime() - since), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody waits any more. */
    void hurry() {
        hurried.countDown();
    }
}
