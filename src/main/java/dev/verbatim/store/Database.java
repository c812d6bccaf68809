package dev.verbatim.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One connection, used by one thread at a time. Values come into SQL as parameters only: each statement is a constant of
 * this package.
 */
final class Database implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Makes a value of a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Some work with the connection. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** All rows, in the statement's order. */
    <T> List<T> rows(String sql, Row<T> row, @Nullable Object... values) {
        return exclusively(() -> {
            try (PreparedStatement statement = prepared(sql, values); ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        });
    }

    /** Returns how many rows it changed; they are on disk. */
    int update(String sql, @Nullable Object... values) {
        return exclusively(() -> {
            try (PreparedStatement statement = prepared(sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Does all of it or, when anything in it fails, nothing. */
    void atOnce(Runnable steps) {
        boolean _ = exclusively(() -> {
            connection.setAutoCommit(false);
            try {
                steps.run();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return true;
        });
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private <T> T exclusively(Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            throw new StoreException("The database " + file + " can't be used: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        boolean _ = exclusively(() -> {
            connection.close();
            return true;
        });
    }
}
