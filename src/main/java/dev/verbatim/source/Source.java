package dev.verbatim.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A place that stories come from. Implementations are safe for use by several threads. */
public interface Source {
    /** What users call it: {@code stories}. */
    String name();

    /**
     * All that the source holds now, in a steady order, without reading the stories themselves. A source on the web is
     * looked at when that is due (see {@link #state}), which may take minutes; else this tells what it held then.
     *
     * @throws IOException when the source as a whole can't be reached, with a message for whoever runs the bot; its
     *     stories are then neither kept nor lost
     */
    List<Entry> list() throws IOException;

    /** Makes the next {@link #list} look anew, even where that is not due. A site that asked to wait is still left alone. */
    default void renew() {}

    /** The folder that its stories lie in, where whoever waits for changes can watch it. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** How it stands, from what is known already: never waits for a disk or a net. */
    default SourceState state() {
        return SourceState.of(name(), null);
    }
}
