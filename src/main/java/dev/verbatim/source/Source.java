package dev.verbatim.source;

import java.io.IOException;
import java.util.List;

/** A place that stories come from. Implementations are safe for use by several threads. */
public interface Source {
    /** What users call it: {@code stories}. */
    String name();

    /**
     * All that the source holds now, in a steady order, without reading the stories themselves.
     *
     * @throws IOException when the source as a whole can't be reached; its stories are then neither kept nor lost
     */
    List<Entry> list() throws IOException;
}
