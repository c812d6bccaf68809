package dev.verbatim.discord.component;

import dev.verbatim.discord.place.Caller;
import dev.verbatim.reply.Inquiry;

/** Keeps what users call wrong, for the admins. Safe for use by several threads. */
public interface Feedback {
    /**
     * Somebody calls an answer wrong. May be said again by the same, which counts once.
     *
     * @param caller who
     * @param message the answer's id at Discord
     * @param shown the answer's words, with Discord's markup
     */
    void wrong(Caller caller, long message, Inquiry inquiry, String shown);

    /** Keeps nothing. */
    static Feedback none() {
        return (_, _, _, _) -> {};
    }
}
