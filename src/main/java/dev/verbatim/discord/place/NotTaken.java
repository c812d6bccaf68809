package dev.verbatim.discord.place;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/** Why Discord did not take what we said. */
public enum NotTaken {
    /** It has forgotten the command or button that was to be answered: it waits for three seconds, then a quarter of an hour. */
    LATE,
    /** We may not speak, or not even look, there. */
    FORBIDDEN,
    /** The message that was to be changed has been deleted. */
    MESSAGE_GONE,
    /** The channel has been deleted. */
    CHANNEL_GONE,
    /** It knows no containers there: it calls the message malformed, or sees nothing in it. */
    NO_COMPONENTS,
    /** Trouble of its own. */
    TROUBLE;

    /** Reads Discord's error code. */
    public static NotTaken of(ErrorResponseException refused) {
        return switch (refused.getErrorResponse()) {
            case UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, INVALID_WEBHOOK_TOKEN, INTERACTION_ALREADY_ACKNOWLEDGED -> LATE;
            case MISSING_ACCESS, MISSING_PERMISSIONS, UNKNOWN_GUILD, ILLEGAL_OPERATION_ARCHIVED_THREAD, THREAD_LOCKED ->
                FORBIDDEN;
            case UNKNOWN_MESSAGE -> MESSAGE_GONE;
            case UNKNOWN_CHANNEL -> CHANNEL_GONE;
            case INVALID_FORM_BODY, EMPTY_MESSAGE -> NO_COMPONENTS;
            default -> TROUBLE;
        };
    }
}
