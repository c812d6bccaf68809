package dev.verbatim.discord;

import dev.verbatim.reply.Reply;

/**
 * Where one answer goes. Blocking but for {@link #think}; an implementation is safe for use by several threads.
 */
interface Place {
    /** Shows at once that somebody is at work. Returns before Discord has taken it. */
    void think();

    /** Shows how far a long work is, if the last time it was shown is through. */
    void progress(Reply reply);

    /** Says it, in as many messages as it takes, and waits until Discord has them. */
    void say(Reply reply);

    /** Says it instead of thinking, to the asker alone where Discord can do that. Returns before Discord has taken it. */
    void decline(Reply reply);
}
