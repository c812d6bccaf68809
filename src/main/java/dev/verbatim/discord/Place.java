package dev.verbatim.discord;

import dev.verbatim.reply.Reply;
import java.util.concurrent.CompletableFuture;

/**
 * Where one answer goes. An implementation is safe for use by several threads.
 */
interface Place {
    /** Shows at once that somebody is at work. Does not block. */
    void think();

    /** Shows how far a long work is, if the last time it was shown is through. */
    void progress(Reply reply);

    /** Says it, in as many messages as it takes, and waits until Discord has them. */
    void say(Reply reply);

    /**
     * Says it instead of an answer, to the asker alone if nothing is shown yet and Discord can do that. Does not block.
     *
     * @return done when Discord has it
     */
    CompletableFuture<?> decline(Reply reply);
}
