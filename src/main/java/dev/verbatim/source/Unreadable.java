package dev.verbatim.source;

import java.io.Serial;

/** A story that can't be used; the message tells whoever runs the bot why, and what to do. */
final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
