package dev.verbatim.discord.place;

import java.util.Locale;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;

/**
 * Who asks for something, and where. Ids are Discord's.
 *
 * @param around the channel that a thread hangs on; for any other, the channel itself
 * @param server 0 in direct messages
 * @param language what the server or, in direct messages, the user has set at Discord
 */
public record Caller(long user, long channel, long around, long server, Locale language) {
    /** Outside of a server. */
    public static final long NO_SERVER = 0;

    /** The channel that a thread hangs on, or the channel itself. */
    static long around(Channel channel) {
        return channel instanceof ThreadChannel thread
                ? thread.getParentChannel().getIdLong()
                : channel.getIdLong();
    }

    public boolean isInServer() {
        return server != NO_SERVER;
    }
}
