package dev.verbatim.discord;

import java.io.IOException;
import java.net.URI;

/** The bot is not on Discord. The message says why, in words for whoever runs it, and never holds the token. */
public abstract sealed class CannotConnect extends IOException {
    private static final long serialVersionUID = 1L;

    private CannotConnect(String message, Throwable cause) {
        super(message, cause);
    }

    /** Discord does not know the token: trying again is of no use. */
    public static final class WrongToken extends CannotConnect {
        private static final long serialVersionUID = 1L;

        WrongToken(Throwable cause) {
            super("Discord does not accept the bot's token. Copy it again from the developer portal, page “Bot”.",
                    cause);
        }
    }

    /** Discord keeps messages that do not mention it from the bot: trying again is of no use. */
    public static final class MayNotRead extends CannotConnect {
        private static final long serialVersionUID = 1L;

        MayNotRead(Throwable cause) {
            super("Discord does not let the bot read all messages. Switch “Message Content Intent” on in the developer"
                    + " portal, page “Bot”, or set message-content: off in the configuration.", cause);
        }
    }

    /** Discord did not answer, or not as it should: later it may. */
    public static final class Unreachable extends CannotConnect {
        private static final long serialVersionUID = 1L;

        Unreachable(URI address, String reason, Throwable cause) {
            super("Discord can't be reached at " + address + ": " + reason, cause);
        }
    }
}
