package dev.verbatim.index;

/** The index can't be used. The message is for whoever runs the bot, and says what to do. */
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean damage;

    IndexException(String message, Throwable cause, boolean damage) {
        super(message, cause);
        this.damage = damage;
    }

    /** Whether what is on disk is broken, so that only making it anew helps. */
    public boolean isDamage() {
        return damage;
    }
}
