package dev.verbatim.discord.asking;

import dev.verbatim.discord.place.Caller;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Reply;
import java.time.Duration;
import java.util.List;

/** Remembers what was asked. Safe for use by several threads. */
public interface History {
    /**
     * A question was answered. Its reply is on its way, so take no time.
     *
     * @param secret whether only the asker sees the answer: then no other may get to know the question
     * @param took from the question's arrival to its answer
     */
    void asked(Caller caller, Inquiry inquiry, Reply reply, boolean secret, Duration took);

    /** Questions that the caller may be shown, the latest first, each once. */
    List<String> recent(Caller caller);

    /** Remembers nothing. */
    static History none() {
        return new History() {
            @Override
            public void asked(Caller caller, Inquiry inquiry, Reply reply, boolean secret, Duration took) {}

            @Override
            public List<String> recent(Caller caller) {
                return List.of();
            }
        };
    }
}
