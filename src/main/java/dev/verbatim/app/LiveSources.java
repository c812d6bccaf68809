package dev.verbatim.app;

import dev.verbatim.config.Settings;
import dev.verbatim.source.Making;
import dev.verbatim.source.Source;
import dev.verbatim.source.Sources;
import dev.verbatim.source.WebSettings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The sources that the configuration names just now: others take their place when it changes. Safe for use by several threads. */
final class LiveSources implements Making, AutoCloseable {
    private final Function<Settings, Sources> opening;
    private Sources now;
    private Consumer<Settings> follower = _ -> {};

    LiveSources(Settings settings, Function<Settings, Sources> opening) {
        this.opening = opening;
        this.now = opening.apply(settings);
    }

    /** @param follower told of others, in place of the one who was told before */
    synchronized void whenReplaced(Consumer<Settings> follower) {
        this.follower = follower;
    }

    @Override
    public synchronized List<Source> all() {
        return now.all();
    }

    @Override
    public synchronized Source own(WebSettings web, long server, String label) {
        return now.own(web, server, label);
    }

    /** Opens the others first: when that fails, all is as it was. What the former ones still fetch ends. */
    synchronized void replaceBy(Settings settings) {
        Sources others = opening.apply(settings);
        now.close();
        now = others;
        follower.accept(settings);
    }

    synchronized void cancel() {
        now.cancel();
    }

    @Override
    public synchronized void close() {
        now.close();
    }
}
