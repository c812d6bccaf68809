package dev.verbatim.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Texts under keys that others make, such as what is too long for a button's id. The oldest go first. */
public final class KeptTexts {
    private static final int MOST = 20_000;
    private static final int LONGEST = 4000;
    private static final int LONGEST_KEY = 200;

    private final Database database;
    private final InstantSource clock;

    KeptTexts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a text, in place of what its key had.
     *
     * @throws IllegalArgumentException when it is longer than 4000 characters, or its key than 200
     */
    public void keep(String key, String text) {
        if (text.length() > LONGEST || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("too long to be kept");
        }
        database.atOnce(() -> {
            database.update("INSERT OR REPLACE INTO kept_text (key, words, at) VALUES (?, ?, ?)", key, text,
                    clock.instant().toEpochMilli());
            database.update("DELETE FROM kept_text WHERE key IN"
                    + " (SELECT key FROM kept_text ORDER BY at DESC, key LIMIT -1 OFFSET ?)", MOST);
        });
    }

    public Optional<String> find(String key) {
        List<String> found = database.rows("SELECT words FROM kept_text WHERE key = ?", row -> row.getString(1), key);
        return found.stream().findFirst();
    }
}
