package dev.verbatim.discord.asking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.verbatim.discord.place.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Counts who asks how often. A minute's questions may come at once; each then takes its part of a minute to come back.
 * Safe for use by several threads. However many ask, only the latest ten thousand are counted: in a larger crowd, whoever
 * was forgotten starts anew.
 */
public final class Limits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<Long, Counted> users;
    private final Cache<Long, Counted> channels;

    public Limits(LimitSettings settings, InstantSource clock) {
        this.settings = settings;
        this.time = new Clock(clock);
        this.users = Caffeine.newBuilder().maximumSize(MOST).build();
        this.channels = Caffeine.newBuilder().maximumSize(MOST).build();
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
        }
        return crowded;
    }

    private Counted counted(int perMinute) {
        return new Counted(Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW)).build());
    }

    private static final class Counted {
        private final Bucket bucket;
        private boolean told;

        Counted(Bucket bucket) {
            this.bucket = bucket;
        }

        synchronized Optional<TooMany> take(boolean ofChannel) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            boolean before = told;
            told = !probe.isConsumed();
            return probe.isConsumed()
                    ? Optional.empty()
                    : Optional.of(new TooMany(left(probe.getNanosToWaitForRefill()), ofChannel, before));
        }

        private static Duration left(long nanos) {
            return Duration.ofSeconds(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L)));
        }
    }

    private record Clock(InstantSource source) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(source.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
