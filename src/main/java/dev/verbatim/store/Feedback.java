package dev.verbatim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Answers that somebody found wrong, kept for the server's admins. */
public final class Feedback {
    private static final int MOST = 500;
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_ANSWER = 8000;
    private static final int LONGEST_VERSION = 100;

    private final Database database;
    private final InstantSource clock;

    Feedback(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One answer that somebody found wrong.
     *
     * @param user who found it wrong
     * @param answer as it was shown
     * @param passages which passages it showed: story and offsets, in the form of whoever wrote it
     * @param version of the program that answered
     */
    public record Wrong(long server, long user, String question, String answer, String passages, String version,
            Instant at) {}

    /** Keeps it; of the same person and question only the latest. Long texts are cut. */
    public void add(long server, long user, String question, String answer, String passages, String version) {
        String asked = Text.cut(question, LONGEST_QUESTION);
        database.atOnce(() -> {
            database.update("DELETE FROM feedback WHERE server = ? AND user = ? AND question = ?", server, user, asked);
            database.update("INSERT INTO feedback (server, user, question, answer, passages, version, at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)", server, user, asked, Text.cut(answer, LONGEST_ANSWER),
                    Text.cut(passages, LONGEST_ANSWER), Text.cut(version, LONGEST_VERSION),
                    clock.instant().toEpochMilli());
            database.update("DELETE FROM feedback WHERE server = ?1 AND id NOT IN"
                    + " (SELECT id FROM feedback WHERE server = ?1 ORDER BY id DESC LIMIT ?2)", server, MOST);
        });
    }

    /** Of one server, the newest first. */
    public List<Wrong> of(long server) {
        return database.rows("SELECT server, user, question, answer, passages, version, at FROM feedback"
                + " WHERE server = ? ORDER BY id DESC", Feedback::wrong, server);
    }

    private static Wrong wrong(ResultSet row) throws SQLException {
        return new Wrong(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5),
                row.getString(6), Instant.ofEpochMilli(row.getLong(7)));
    }
}
