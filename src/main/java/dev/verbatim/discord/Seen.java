package dev.verbatim.discord;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the latest events. Discord sends some again after a lost connection. Safe for use by several threads. */
final class Seen {
    private static final int LATEST = 2000;
    private final Set<String> ids = new LinkedHashSet<>();

    /** Whether the id is new; from now on it is not. */
    synchronized boolean isFirst(String id) {
        boolean first = ids.add(id);
        if (ids.size() > LATEST) {
            ids.remove(ids.iterator().next());
        }
        return first;
    }
}
