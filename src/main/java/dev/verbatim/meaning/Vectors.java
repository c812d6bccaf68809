package dev.verbatim.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/**
 * Vectors on disk, under a digest of the words that they are of; half precision is enough. Nothing here can't be made again:
 * a file that is damaged is made anew, and where no file can be made they are kept in memory. Safe for use by several
 * threads; several processes may share the file.
 */
final class Vectors implements AutoCloseable {
    /** About 400 MB; the oldest go first. */
    static final int MOST = 400_000;

    private static final Logger LOG = LoggerFactory.getLogger(Vectors.class);
    private static final int PATIENCE_MILLIS = 5000;
    private static final int KEY_BYTES = 16;

    private final Connection connection;

    private Vectors(Connection connection) {
        this.connection = connection;
    }

    static Vectors open(Path file) {
        try {
            return onDisk(file);
        } catch (SQLException | IOException e) {
            LOG.warn("{} can't be used and is made anew ({})", file, e.getMessage());
        }
        try {
            for (String end : new String[]{"", "-wal", "-shm"}) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            }
            return onDisk(file);
        } catch (SQLException | IOException e) {
            LOG.warn("{} can't be made: what is found out of the stories' meaning is forgotten at the end", file, e);
            return inMemory();
        }
    }

    private static Vectors onDisk(Path file) throws SQLException, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new Vectors(prepared("jdbc:sqlite:" + file));
    }

    private static Vectors inMemory() {
        try {
            return new Vectors(prepared("jdbc:sqlite::memory:"));
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static Connection prepared(String address) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        Connection connection = DriverManager.getConnection(address, config.toProperties());
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS vector (id INTEGER PRIMARY KEY, key BLOB UNIQUE, halves BLOB)");
            statement.execute("DELETE FROM vector WHERE id <= (SELECT max(id) FROM vector) - " + MOST);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Those of the texts that are known. */
    synchronized Map<String, float[]> find(Set<String> texts) {
        Map<String, float[]> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT halves FROM vector WHERE key = ?")) {
            for (String text : texts) {
                statement.setBytes(1, key(text));
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        found.put(text, floats(row.getBytes(1)));
                    }
                }
            }
        } catch (SQLException e) {
            LOG.warn("Kept vectors can't be read, and are made again ({})", e.getMessage());
        }
        return found;
    }

    /** Keeps them; where that fails, they are made again the next time. */
    synchronized void keep(Map<String, float[]> vectors) {
        if (vectors.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection
                .prepareStatement("INSERT OR IGNORE INTO vector (key, halves) VALUES (?, ?)")) {
            for (Map.Entry<String, float[]> vector : vectors.entrySet()) {
                statement.setBytes(1, key(vector.getKey()));
                statement.setBytes(2, halves(vector.getValue()));
                statement.addBatch();
            }
            connection.setAutoCommit(false);
            statement.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            LOG.warn("Vectors can't be kept ({})", e.getMessage());
        } finally {
            leaveTransaction();
        }
    }

    private void leaveTransaction() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            LOG.warn("Vectors can't be kept ({})", e.getMessage());
        }
    }

    /** As it comes back from the disk: the same question gets the same answer the first time and later. */
    static float[] rounded(float[] vector) {
        return floats(halves(vector));
    }

    private static byte[] key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private static byte[] halves(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * vector.length);
        for (float each : vector) {
            bytes.putShort(Float.floatToFloat16(each));
        }
        return bytes.array();
    }

    private static float[] floats(byte[] halves) {
        ByteBuffer bytes = ByteBuffer.wrap(halves);
        float[] vector = new float[halves.length / Short.BYTES];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.float16ToFloat(bytes.getShort());
        }
        return vector;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("The file of vectors could not be closed ({})", e.getMessage());
        }
    }
}
