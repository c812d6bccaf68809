package dev.verbatim.source;

import java.util.List;

/** Makes sources. Safe for use by several threads. */
public interface Making {
    /** Those of the configuration, in its order. */
    List<Source> all();

    /**
     * A source that a Discord server added, apart from all others.
     *
     * @param label what the server calls it: letters, digits, spaces, dots, hyphens, the first a letter or digit
     */
    Source own(WebSettings web, long server, String label);
}
