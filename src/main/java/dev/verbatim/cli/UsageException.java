package dev.verbatim.cli;

/** The program was called or configured wrongly. The message says, a problem a line, what to do instead. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
