package dev.verbatim.index;

/** The index can't be used. The message is for whoever runs the bot, and says what to do. */
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
