package dev.verbatim.discord.place;

import java.util.Locale;

/**
 * Who asks for something, and where. Ids are Discord's.
 *
 * @param server 0 in direct messages
 * @param language what the server or, in direct messages, the user has set at Discord
 */
public record Caller(long user, long channel, long server, Locale language) {
    /** Outside of a server. */
    public static final long NO_SERVER = 0;

    public boolean isInServer() {
        return server != NO_SERVER;
    }
}
