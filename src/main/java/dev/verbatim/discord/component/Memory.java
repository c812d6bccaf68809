package dev.verbatim.discord.component;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what is too long for a button's id, so that the button works after a restart. Bounded: what is old may be
 * forgotten, and the button then says so. Safe for use by several threads.
 */
public interface Memory {
    /** Keeps a text under a key that stays the same for the same text. */
    void keep(String key, String text);

    Optional<String> find(String key);

    /** Forgets with the process. */
    static Memory ofProcess() {
        Map<String, String> kept = new ConcurrentHashMap<>();
        return new Memory() {
            private static final int MOST = 10_000;

            @Override
            public void keep(String key, String text) {
                if (kept.size() < MOST) {
                    kept.put(key, text);
                }
            }

            @Override
            public Optional<String> find(String key) {
                return Optional.ofNullable(kept.get(key));
            }
        };
    }
}
