package dev.verbatim.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/**
 * All conversations that are under way, by the place where they are held. A place that was silent for {@link #KEPT} starts
 * anew, and of too many places the longest silent ones are forgotten. Safe for use by several threads.
 */
public final class Conversations {
    /** Who comes back later than this hardly remembers whom “he” meant. */
    public static final Duration KEPT = Duration.ofMinutes(15);

    private static final int MOST = 5000;

    private final Cache<String, Conversation> open;

    /** @param clock tells how long a place was silent */
    public Conversations(InstantSource clock) {
        this.open = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).executor(Runnable::run)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /**
     * The conversation in a place, a new one where there is none.
     *
     * @param place names it: a thread, a chain of replies, a channel with one user, a terminal
     */
    public Conversation in(String place) {
        return open.get(place, _ -> new Conversation());
    }
}
