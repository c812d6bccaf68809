package dev.verbatim.discord.place;

import dev.verbatim.discord.message.Card;
import dev.verbatim.reply.Reply;
import java.util.concurrent.CompletableFuture;

/**
 * Where one answer goes. An implementation is safe for use by several threads.
 */
public interface Place {
    Caller caller();

    /** Whether all would read what is said to decline. */
    boolean declinesAloud();

    /** Shows at once that somebody is at work, and waits until Discord has it: all work comes after. */
    void think();

    /** The same, and the answer will be for the asker alone where Discord can do that. */
    void thinkPrivately();

    /** Shows how far a long work is, if the last time it was shown is through. */
    void progress(Reply reply);

    /** Says it, in as many messages as it takes, and waits until Discord has them. */
    void say(Card card);

    /**
     * Says it instead of an answer, to the asker alone if nothing is shown yet and Discord can do that. Does not block.
     *
     * @return done when Discord has it
     */
    CompletableFuture<?> decline(Reply reply);

    /** Says it to the asker in direct messages, since nothing can be said where they asked, and waits. */
    void confide(Reply reply);
}
