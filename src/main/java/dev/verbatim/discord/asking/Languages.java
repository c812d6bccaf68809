package dev.verbatim.discord.asking;

import dev.verbatim.discord.place.Caller;
import java.util.Locale;

/** Which language the bot speaks where. Safe for use by several threads. */
public interface Languages {
    Locale of(Caller caller);

    /** The one that the server, or in direct messages the user, has set at Discord. */
    static Languages ofDiscord() {
        return Caller::language;
    }
}
