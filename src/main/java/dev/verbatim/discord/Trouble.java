package dev.verbatim.discord;

import dev.verbatim.discord.place.NotTaken;
import dev.verbatim.index.IndexException;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Wording;
import dev.verbatim.store.StoreException;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;

/** What went wrong while somebody was answered, as far as they are told something else of it. */
enum Trouble {
    /** A defect. */
    OURS, INDEX, STORE, DISCORD,
    /** Nothing can be said where they asked. */
    FORBIDDEN,
    /** There is no such place any more. */
    CHANNEL_GONE,
    /** Somebody has taken the answer away: nobody waits for it. */
    DISMISSED;

    static Trouble of(Throwable failure) {
        return switch (failure) {
            case ErrorResponseException refused -> switch (NotTaken.of(refused)) {
                case FORBIDDEN -> FORBIDDEN;
                case CHANNEL_GONE -> CHANNEL_GONE;
                case MESSAGE_GONE -> DISMISSED;
                case LATE, NO_COMPONENTS, TROUBLE -> DISCORD;
            };
            case PermissionException _ -> FORBIDDEN;
            case CompletionException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            case IndexException _ -> INDEX;
            case StoreException _ -> STORE;
            default -> OURS;
        };
    }

    /** @param id finds it in the log */
    Reply reply(String id) {
        return switch (this) {
            case OURS -> Wording.failed(id);
            case INDEX -> Wording.indexFailed(id);
            case STORE -> Wording.storeFailed(id);
            case DISCORD -> Wording.discordFailed(id);
            case FORBIDDEN -> Wording.forbidden(id);
            case CHANNEL_GONE -> Wording.channelGone(id);
            case DISMISSED -> Wording.expired();
        };
    }

    /** Whether it can be said where the answer was to go. */
    boolean isSaidThere() {
        return this != FORBIDDEN && this != CHANNEL_GONE;
    }
}
