package dev.verbatim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Sources that servers have added while the bot runs. Each belongs to the server that added it. Who sees what is looked up
 * for each question, before its asker is told that somebody is at work, so all are kept at hand.
 * Of a server that the bot had to leave there are none until it comes back.
 */
public final class AddedSources {
    /** How many a server may have. */
    public static final int MOST = 50;
    private static final String SELECTION = "SELECT server, name, kind, address, user, at FROM added_source"
            + " WHERE server NOT IN (SELECT server FROM left_server) ORDER BY server, name";

    private final Database database;
    private final InstantSource clock;
    private volatile List<Added> all = List.of();

    AddedSources(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        reload();
    }

    /**
     * A source that was added.
     *
     * @param name what the server calls it; once in a server
     * @param kind how its address is to be read
     */
    public record Added(long server, String name, String kind, String address, long user, Instant at) {}

    /** What came of adding. */
    public enum Outcome {
        ADDED, NAME_IS_TAKEN, TOO_MANY
    }

    /** Adds a source, unless the server has one of that name or too many. */
    public synchronized Outcome add(long server, String name, String kind, String address, long user) {
        List<Added> before = of(server);
        if (before.stream().anyMatch(source -> source.name().equals(name))) {
            return Outcome.NAME_IS_TAKEN;
        }
        if (before.size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        database.update("INSERT INTO added_source (server, name, kind, address, user, at) VALUES (?, ?, ?, ?, ?, ?)",
                server, name, kind, address, user, clock.instant().toEpochMilli());
        reload();
        return Outcome.ADDED;
    }

    /** Whether there was one of that name. */
    public synchronized boolean remove(long server, String name) {
        int removed = database.update("DELETE FROM added_source WHERE server = ? AND name = ?", server, name);
        reload();
        return removed > 0;
    }

    /** Those of one server, by name. */
    public List<Added> of(long server) {
        return all.stream().filter(source -> source.server() == server).toList();
    }

    /** Those of all servers, by server and name. */
    public List<Added> all() {
        return all;
    }

    final synchronized void reload() {
        all = List.copyOf(database.rows(SELECTION, AddedSources::added));
    }

    private static Added added(ResultSet row) throws SQLException {
        return new Added(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}
