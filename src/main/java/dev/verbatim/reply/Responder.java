package dev.verbatim.reply;

import java.util.function.Consumer;

/**
 * All that users can ask of the bot, the same on Discord and in the terminal. Safe for use by several threads; each call
 * works on the calling thread. A failure is thrown: the caller tells the user, with {@link Wording#failed}.
 */
public interface Responder {
    /** Answers a question. Any text will do: what is no question gets a reply that says so. */
    Reply answer(String question);

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
