package dev.verbatim.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * Brings the tables from one format to the next: {@code format-N.sql} leads from N-1 to N, and SQLite's own {@code
 * user_version} says where the file is. A format that was once released is never edited; the next one changes it.
 */
final class Migrations {
    static final int NEWEST = 2;

    private final Connection connection;

    Migrations(Connection connection) {
        this.connection = connection;
    }

    void run() throws SQLException {
        for (int next = version() + 1; next <= NEWEST; next++) {
            lead(next);
        }
    }

    /** The format and its number change together, or not at all. */
    private void lead(int format) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script(format) + "\nPRAGMA user_version = " + format + ";");
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private int version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static String script(int format) {
        String name = "format-" + format + ".sql";
        try (InputStream file = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
