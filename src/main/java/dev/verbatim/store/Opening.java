package dev.verbatim.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens the database file: whole, ours, of this format, and ours alone. A sound file is copied before anything is
 * changed, under the name of its format, so that there is a way back from damage and from a newer Verbatim.
 */
final class Opening {
    private static final String NAME = "verbatim";
    /** “Verb”: tells our file from any other program's. */
    private static final int OURS = 0x56657262;
    private static final int PATIENCE_MILLIS = 2000;

    private final Path folder;
    private final Path file;

    Opening(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME + ".db");
    }

    Database open() {
        try {
            Files.createDirectories(folder);
            return new Database(file, checked());
        } catch (SQLiteException e) {
            throw explained(e);
        } catch (IOException | SQLException e) {
            throw new StoreException("The folder " + folder + " can't be used for what the bot remembers ("
                    + e.getMessage() + "). Make it one that may be written, or name another under data: folder:.", e);
        }
    }

    private Connection checked() throws SQLException, IOException {
        Connection connection = connect();
        boolean sound = false;
        try {
            check(connection);
            new Migrations(connection).run();
            sound = true;
            return connection;
        } finally {
            if (!sound) {
                connection.close();
            }
        }
    }

    /**
     * The write-ahead log, synced at each commit: what is committed survives the process and the power. The lock is held
     * as long as the connection lives, so that two bots never share a file.
     */
    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    private void check(Connection connection) throws SQLException, IOException {
        int version = number(connection, "PRAGMA user_version");
        if (version == 0 && number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
            execute(connection, "PRAGMA application_id = " + OURS);
            return;
        }
        if (number(connection, "PRAGMA application_id") != OURS) {
            throw new StoreException(file + " belongs to another program. Move it away, or name another folder under"
                    + " data: folder:.");
        }
        if (version > Migrations.NEWEST) {
            throw new StoreException(file + " was written by a newer Verbatim (format " + version + ", this one knows "
                    + Migrations.NEWEST + "). Start the newer one; or put a copy from before, "
                    + copy(Migrations.NEWEST)
                    + ", in its place: what was set since is then forgotten.");
        }
        refuseDamage(connection);
        keepCopy(connection, version);
    }

    private void refuseDamage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!result.next() || !"ok".equals(result.getString(1))) {
                throw damaged("it does not pass SQLite's check", null);
            }
        }
    }

    private void keepCopy(Connection connection, int version) throws SQLException, IOException {
        Path fresh = folder.resolve(NAME + ".copying");
        Files.deleteIfExists(fresh);
        try (PreparedStatement copying = connection.prepareStatement("VACUUM INTO ?")) {
            copying.setString(1, fresh.toString());
            copying.execute();
        }
        Files.move(fresh, copy(version), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path copy(int version) {
        return folder.resolve(NAME + ".copy-" + version + ".db");
    }

    private StoreException explained(SQLiteException e) {
        SQLiteErrorCode code = e.getResultCode();
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new StoreException("Another Verbatim is running with " + folder
                    + ". Stop it first, or give this one another folder under data: folder:.", e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(code.message, e);
            default -> new StoreException("The database " + file + " can't be opened: " + e.getMessage(), e);
        };
    }

    private StoreException damaged(String what, @Nullable Exception cause) {
        String message = file + " is damaged (" + what + "). Move it and its -wal away. Then put the copy of the last"
                + " good start, " + copy(Migrations.NEWEST) + ", in its place; without it the bot starts with nothing"
                + " remembered.";
        return cause == null ? new StoreException(message) : new StoreException(message, cause);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
