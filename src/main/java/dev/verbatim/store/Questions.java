package dev.verbatim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * What was asked on a server: answered, to be offered again, or unanswered, as the list of what to add. Nothing is kept
 * of what is asked outside a server: it is nobody else's business.
 */
public final class Questions {
    private static final int MOST = 200;
    private static final int LONGEST = 500;
    private static final int ANSWERED = 1;
    private static final int UNANSWERED = 0;

    private final Database database;
    private final InstantSource clock;

    Questions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A question, as it was asked last.
     *
     * @param times how often it was asked, however spaced or capitalised
     * @param last when it was asked last
     */
    public record Asked(String words, int times, Instant last) {}

    /** A question was answered: it is no longer among the unanswered ones. */
    public void answered(long server, String words) {
        note(server, words, ANSWERED, UNANSWERED);
    }

    /** No story answered a question. */
    public void unanswered(long server, String words) {
        note(server, words, UNANSWERED, ANSWERED);
    }

    private void note(long server, String words, int outcome, int opposite) {
        String asked = Text.cut(words.strip(), LONGEST);
        String key = Text.key(asked);
        if (server == 0 || key.isEmpty()) {
            return;
        }
        database.atOnce(() -> {
            database.update("DELETE FROM question WHERE server = ? AND answered = ? AND words_key = ?", server,
                    opposite,
                    key);
            database.update("INSERT INTO question (server, answered, words_key, words, times, at)"
                    + " VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT DO UPDATE SET"
                    + " words = excluded.words, times = times + 1, at = excluded.at",
                    server, outcome, key, asked, clock.instant().toEpochMilli());
            database.update("DELETE FROM question WHERE server = ?1 AND answered = ?2 AND words_key NOT IN"
                    + " (SELECT words_key FROM question WHERE server = ?1 AND answered = ?2"
                    + " ORDER BY at DESC, words_key LIMIT ?3)", server, outcome, MOST);
        });
    }

    /** What no story answered, the most asked first. */
    public List<Asked> unanswered(long server) {
        return database.rows("SELECT words, times, at FROM question WHERE server = ? AND answered = 0"
                + " ORDER BY times DESC, at DESC, words_key", Questions::asked, server);
    }

    /** What was answered, the latest first. */
    public List<Asked> answered(long server) {
        return database.rows("SELECT words, times, at FROM question WHERE server = ? AND answered = 1"
                + " ORDER BY at DESC, words_key", Questions::asked, server);
    }

    /** Forgets the unanswered questions of a server, and returns how many there were. */
    public int clearUnanswered(long server) {
        return database.update("DELETE FROM question WHERE server = ? AND answered = 0", server);
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(row.getString(1), row.getInt(2), Instant.ofEpochMilli(row.getLong(3)));
    }
}
