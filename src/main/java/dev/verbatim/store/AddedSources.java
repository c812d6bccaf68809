package dev.verbatim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Sources that servers have added while the bot runs. Each belongs to the server that added it. */
public final class AddedSources {
    /** How many a server may have. */
    public static final int MOST = 50;
    private static final String COLUMNS = "SELECT server, name, kind, address, user, at FROM added_source ";

    private final Database database;
    private final InstantSource clock;

    AddedSources(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
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
        return Outcome.ADDED;
    }

    /** Whether there was one of that name. */
    public boolean remove(long server, String name) {
        return database.update("DELETE FROM added_source WHERE server = ? AND name = ?", server, name) > 0;
    }

    /** Those of one server, by name. */
    public List<Added> of(long server) {
        return database.rows(COLUMNS + "WHERE server = ? ORDER BY name", AddedSources::added, server);
    }

    /** Those of all servers, by server and name. */
    public List<Added> all() {
        return database.rows(COLUMNS + "ORDER BY server, name", AddedSources::added);
    }

    private static Added added(ResultSet row) throws SQLException {
        return new Added(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}
