package dev.verbatim.discord.asking;

import dev.verbatim.discord.place.Caller;
import dev.verbatim.reply.Reply;
import java.util.Optional;

/** Decides who may ask where, and how often. Safe for use by several threads. */
public interface Admission {
    /** Why nobody may use the bot where the caller is, to be told to them alone; nothing where they may. */
    Optional<Reply> closed(Caller caller);

    /** Counts a question: why the caller may not ask it now; nothing where they may. */
    Optional<Refusal> tooMany(Caller caller);

    /** Lets everybody ask. */
    static Admission everybody() {
        return new Admission() {
            @Override
            public Optional<Reply> closed(Caller caller) {
                return Optional.empty();
            }

            @Override
            public Optional<Refusal> tooMany(Caller caller) {
                return Optional.empty();
            }
        };
    }
}
