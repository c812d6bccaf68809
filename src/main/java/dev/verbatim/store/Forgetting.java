package dev.verbatim.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Deletes what is kept no longer. Settings and sources stay until somebody takes them away. */
final class Forgetting {
    private static final List<String> OF_LEFT = Stream.of("setting", "added_source", "feedback", "question", "audit",
            "left_server")
            .map(table -> "DELETE FROM " + table + " WHERE server IN (SELECT server FROM left_server WHERE at < ?)")
            .toList();
    private static final List<String> BEFORE = List.of("DELETE FROM feedback WHERE at < ?",
            "DELETE FROM question WHERE at < ?", "DELETE FROM audit WHERE at < ?",
            "DELETE FROM kept_text WHERE at < ?");

    private final Database database;

    Forgetting(Database database) {
        this.database = database;
    }

    /** Servers that the bot had to leave before then. */
    void leftBefore(Instant oldest) {
        database.atOnce(() -> OF_LEFT.forEach(deletion -> database.update(deletion, oldest.toEpochMilli())));
    }

    void before(Instant oldest) {
        database.atOnce(() -> BEFORE.forEach(deletion -> database.update(deletion, oldest.toEpochMilli())));
    }
}
