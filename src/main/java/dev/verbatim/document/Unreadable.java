package dev.verbatim.document;

import java.io.Serial;

/** A story that can't be used; the message tells whoever runs the bot why, and what to do. */
public final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
