package dev.verbatim.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a source of any kind.
 *
 * @param name what users call it, or null for a name made of where it lies
 * @param every how often it is looked at anew, or null for what is usual for its kind
 */
public record SourceTerms(@Nullable String name, @Nullable Duration every) {
    /** Nothing said: all as usual. */
    public static final SourceTerms USUAL = new SourceTerms(null, null);
}
