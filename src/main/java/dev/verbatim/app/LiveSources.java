package dev.verbatim.app;

import dev.verbatim.config.Settings;
import dev.verbatim.source.Source;
import dev.verbatim.source.Sources;
import java.util.List;
import java.util.function.Function;

/** The sources that the configuration names just now: others take their place when it changes. Safe for use by several threads. */
final class LiveSources implements AutoCloseable {
    private final Function<Settings, Sources> opening;
    private Sources now;

    LiveSources(Settings settings, Function<Settings, Sources> opening) {
        this.opening = opening;
        this.now = opening.apply(settings);
    }

    synchronized List<Source> all() {
        return now.all();
    }

    /** Opens the others first: when that fails, all is as it was. What the former ones still fetch ends. */
    synchronized List<Source> replaceBy(Settings settings) {
        Sources others = opening.apply(settings);
        now.close();
        now = others;
        return others.all();
    }

    synchronized void cancel() {
        now.cancel();
    }

    @Override
    public synchronized void close() {
        now.close();
    }
}
