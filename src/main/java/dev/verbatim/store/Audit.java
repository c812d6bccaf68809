package dev.verbatim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Who used which admins' command. */
public final class Audit {
    private static final int MOST = 1000;
    private static final int LONGEST = 1000;

    private final Database database;
    private final InstantSource clock;

    Audit(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Something that somebody did.
     *
     * @param action the command: {@code source add}
     * @param details what it was given
     */
    public record Deed(long user, String action, String details, Instant at) {}

    /** Keeps it. Long details are cut. */
    public void note(long server, long user, String action, String details) {
        database.atOnce(() -> {
            database.update("INSERT INTO audit (server, user, action, details, at) VALUES (?, ?, ?, ?, ?)", server,
                    user,
                    Text.cut(action, LONGEST), Text.cut(details, LONGEST), clock.instant().toEpochMilli());
            database.update("DELETE FROM audit WHERE server = ?1 AND id NOT IN"
                    + " (SELECT id FROM audit WHERE server = ?1 ORDER BY id DESC LIMIT ?2)", server, MOST);
        });
    }

    /** Of one server, the newest first. */
    public List<Deed> of(long server) {
        return database.rows("SELECT user, action, details, at FROM audit WHERE server = ? ORDER BY id DESC",
                Audit::deed,
                server);
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(row.getLong(1), row.getString(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4)));
    }
}
