package dev.verbatim.discord.asking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.verbatim.discord.place.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Counts who asks how often. A minute's questions may come at once; each then takes its part of a minute to come back.
 * Safe for use by several threads. Whoever is silent for a minute may ask all of them again, and is forgotten. However many
 * ask, only the latest ten thousand are counted: in a larger crowd, whoever was forgotten starts anew.
 */
public final class Limits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<Long, Counted> users;
    private final Cache<Long, Counted> channels;

    /** @param ticks nanoseconds that only ever go forward, whatever happens to the clock on the wall */
    public Limits(LimitSettings settings, Ticker ticks) {
        this.settings = settings;
        this.time = new Meter(ticks);
        this.users = latest(ticks);
        this.channels = latest(ticks);
    }

    private static Cache<Long, Counted> latest(Ticker ticks) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WINDOW).ticker(ticks).build();
    }

    /**
     * A question too many.
     *
     * @param left until the next may be asked, at least a second
     * @param ofChannel whether the channel has had enough, not the asker
     * @param toldBefore whether the same was told since the last question that was let in
     */
    public record TooMany(Duration left, boolean ofChannel, boolean toldBefore) {}

    /** Counts a question; nothing where it may be asked. */
    public Optional<TooMany> count(Caller caller) {
        Counted user = users.get(caller.user(), _ -> counted(settings.perUser()));
        Counted channel = channels.get(caller.channel(), _ -> counted(settings.perChannel()));
        Optional<TooMany> refused = user.take(false);
        if (refused.isPresent()) {
            return refused;
        }
        Optional<TooMany> crowded = channel.take(true);
        if (crowded.isPresent()) {
            user.bucket.addTokens(1);
        } else {
            user.told.set(false);
            channel.told.set(false);
        }
        return crowded;
    }

    /** How many users and channels are counted now. */
    long counted() {
        users.cleanUp();
        channels.cleanUp();
        return users.estimatedSize() + channels.estimatedSize();
    }

    private Counted counted(int perMinute) {
        return new Counted(Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW)).build(),
                new AtomicBoolean());
    }

    /**
     * One who asks, or a channel.
     *
     * @param told whether there was told that it is too much, since the last question that was let in
     */
    private record Counted(Bucket bucket, AtomicBoolean told) {
        Optional<TooMany> take(boolean ofChannel) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            return probe.isConsumed()
                    ? Optional.empty()
                    : Optional.of(new TooMany(left(probe.getNanosToWaitForRefill()), ofChannel, told.getAndSet(true)));
        }

        private static Duration left(long nanos) {
            return Duration.ofSeconds(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L)));
        }
    }

    private record Meter(Ticker ticks) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticks.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
