package dev.verbatim.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;

/** Threads that the bot began, or that somebody began at one of its messages. Safe for use by several threads. */
final class OwnThreads {
    private static final int MOST = 10_000;
    private final Cache<Long, Boolean> known = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Long, Boolean> told = Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * May ask Discord, the first time for each thread.
     *
     * @throws ErrorResponseException when Discord has trouble of its own; it is asked again the next time
     */
    boolean isOurs(ThreadChannel thread) {
        return known.get(thread.getIdLong(), _ -> thread.isOwner() || isBegunAtOurs(thread));
    }

    private static boolean isBegunAtOurs(ThreadChannel thread) {
        try {
            Message first = thread.retrieveParentMessage().complete();
            return first.getAuthor().equals(thread.getJDA().getSelfUser());
        } catch (ErrorResponseException refused) {
            if (refused.isServerError()) {
                throw refused;
            }
            return false;
        } catch (PermissionException | IllegalStateException noMessage) {
            return false;
        }
    }

    /** Whether it is the first time that something is to be told there; from now on it is not. */
    boolean isFirst(ThreadChannel thread) {
        return told.asMap().putIfAbsent(thread.getIdLong(), true) == null;
    }
}
