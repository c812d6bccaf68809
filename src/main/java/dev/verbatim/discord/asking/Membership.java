package dev.verbatim.discord.asking;

import java.util.Set;

/** Told which servers the bot is on. Takes its time, on a thread of its own; safe for use by several threads. */
public interface Membership {
    /** The bot was made to leave a server. */
    void left(long server);

    /** The bot has come to a server, or finds itself on it at its start. */
    void present(long server);

    /** These are all servers that the bot is on, at its start. */
    void only(Set<Long> servers);

    /** Keeps nothing of servers. */
    static Membership none() {
        return new Membership() {
            @Override
            public void left(long server) {}

            @Override
            public void present(long server) {}

            @Override
            public void only(Set<Long> servers) {}
        };
    }
}
