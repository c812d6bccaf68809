package dev.verbatim.reply;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that users can ask of the bot, the same on Discord and in the terminal. Safe for use by several threads; each call
 * works on the calling thread. A failure is thrown: the caller tells the user, with {@link Wording#failed}.
 */
public interface Responder {
    /** The same, speaking this language as far as it is known. The stories' words stay as they are. */
    default Responder in(Locale language) {
        return this;
    }

    /** Answers a question from everywhere. */
    default Reply answer(String question) {
        return answer(Inquiry.of(question));
    }

    /** Answers a question. Any text will do: what is no question gets a reply that says so. */
    Reply answer(Inquiry inquiry);

    /**
     * Lists what was said and what happened, oldest first.
     *
     * @param speaker only what speakers of this name said, or null
     * @param story only from the story of this name, or null
     */
    Reply timeline(@Nullable String speaker, @Nullable String story);

    /** Lists the sources and what they hold. */
    Reply sources();

    /**
     * Reads all sources again, and answers with the report. Only one at a time: while one is under way, says so at once.
     *
     * @param progress told now and then how far it is; called on this thread, at most twice a second
     */
    Reply reindex(Consumer<Reply> progress);

    /** What the bot is and how to ask it. */
    Reply help();
}
