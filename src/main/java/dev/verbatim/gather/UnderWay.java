package dev.verbatim.gather;

import java.util.function.Consumer;

/** What others may know of a gathering while it runs, and do to it. Safe for use by several threads. */
final class UnderWay {
    private final Consumer<Progress> listener;
    private volatile Progress progress = new Progress(0, 0, 0, 0);
    private volatile boolean cancelled;

    UnderWay(Consumer<Progress> listener) {
        this.listener = listener;
    }

    void tell(Progress now) {
        progress = now;
        listener.accept(now);
    }

    Progress progress() {
        return progress;
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
