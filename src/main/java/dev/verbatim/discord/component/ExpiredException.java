package dev.verbatim.discord.component;

/** What a button is about is gone: its story has changed, or its question is forgotten. */
public final class ExpiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExpiredException(String what) {
        super(what);
    }
}
