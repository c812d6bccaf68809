package dev.verbatim.discord.asking;

import dev.verbatim.discord.place.Caller;
import java.util.Optional;
import java.util.Set;

/** Which sources' stories a caller may see. Asked for each thing that is done; safe for use by several threads. */
public interface Sight {
    /** Names of sources, or nothing where all may be seen. */
    Optional<Set<String>> of(Caller caller);

    /** Everybody sees all. */
    static Sight everything() {
        return _ -> Optional.empty();
    }
}
