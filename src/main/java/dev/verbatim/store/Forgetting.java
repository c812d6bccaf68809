package dev.verbatim.store;

import java.time.Instant;
import java.util.List;

/** Deletes what is kept no longer. Settings and sources stay until somebody takes them away. */
final class Forgetting {
    private static final List<String> OF_SERVER = List.of("DELETE FROM setting WHERE server = ?",
            "DELETE FROM added_source WHERE server = ?", "DELETE FROM feedback WHERE server = ?",
            "DELETE FROM question WHERE server = ?", "DELETE FROM audit WHERE server = ?");
    private static final List<String> BEFORE = List.of("DELETE FROM feedback WHERE at < ?",
            "DELETE FROM question WHERE at < ?", "DELETE FROM audit WHERE at < ?",
            "DELETE FROM kept_text WHERE at < ?");

    private final Database database;

    Forgetting(Database database) {
        this.database = database;
    }

    void server(long server) {
        database.atOnce(() -> OF_SERVER.forEach(deletion -> database.update(deletion, server)));
    }

    void before(Instant oldest) {
        database.atOnce(() -> BEFORE.forEach(deletion -> database.update(deletion, oldest.toEpochMilli())));
    }
}
