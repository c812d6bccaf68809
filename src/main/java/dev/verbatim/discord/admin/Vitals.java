package dev.verbatim.discord.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What only who wired the program knows of it. Safe for use by several threads. */
public interface Vitals {
    /** How many stories the index has of these sources. */
    long stories(Set<String> sources);

    /** What the index takes on disk. */
    long indexBytes();

    /** When the index was last written; nothing before the first time. */
    Optional<Instant> indexChanged();

    Duration uptime();

    /** What is wrong with the configuration as it is on disk now, without the values that stand in it. */
    List<String> problems();
}
