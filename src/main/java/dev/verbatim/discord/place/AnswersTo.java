package dev.verbatim.discord.place;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.OffsetDateTime;
import net.dv8tion.jda.api.entities.Message;

/** The answers of the last minutes, by the messages that they answer. Safe for use by several threads. */
public final class AnswersTo {
    /** So long a question may be changed. */
    public static final Duration CHANGEABLE = Duration.ofMinutes(1);
    /** The answer to a change may take its time. */
    private static final Duration KEPT = CHANGEABLE.multipliedBy(5);
    private static final int MOST = 10_000;

    private final Cache<Long, AnswerTo> kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    /** What answers this message; empty at first. */
    public AnswerTo of(Message message) {
        return kept.get(message.getIdLong(), _ -> new AnswerTo());
    }

    /** Whether the message was written and then changed within a minute, by its author and not only by a preview. */
    public static boolean isChangedSoon(Message message) {
        OffsetDateTime changed = message.getTimeEdited();
        return changed != null
                && Duration.between(message.getTimeCreated(), changed).compareTo(CHANGEABLE) <= 0;
    }

    /** Which form of the message this is, ascending from 0. */
    public static long revision(Message message) {
        OffsetDateTime changed = message.getTimeEdited();
        return changed == null ? 0 : changed.toInstant().toEpochMilli();
    }
}
