package dev.verbatim.source;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a source of any kind.
 *
 * @param name what users call it, or null for a name made of where it lies
 * @param every how often it is looked at anew, or null for what is usual for its kind
 * @param servers ids of the Discord servers that see its stories, or null for all, and direct messages too
 */
public record SourceTerms(@Nullable String name, @Nullable Duration every, @Nullable Set<Long> servers) {
    /** Nothing said: all as usual. */
    public static final SourceTerms USUAL = new SourceTerms(null, null);

    public SourceTerms {
        servers = servers == null ? null : Set.copyOf(servers);
    }

    /** For everybody. */
    public SourceTerms(@Nullable String name, @Nullable Duration every) {
        this(name, every, null);
    }
}
