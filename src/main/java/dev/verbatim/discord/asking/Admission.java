package dev.verbatim.discord.asking;

import dev.verbatim.discord.place.Caller;
import dev.verbatim.reply.Reply;
import java.util.Optional;

/** Decides who may ask where, and how often. Asked once for each question; safe for use by several threads. */
public interface Admission {
    /** Why the caller may not ask here and now, to be told to them alone; nothing where they may. */
    Optional<Reply> refusal(Caller caller);

    /** Lets everybody ask. */
    static Admission everybody() {
        return _ -> Optional.empty();
    }
}
