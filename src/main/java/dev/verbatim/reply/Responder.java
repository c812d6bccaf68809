package dev.verbatim.reply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that users can ask of the bot, the same on Discord and in the terminal. Safe for use by several threads; each call
 * works on the calling thread. A failure is thrown: the caller tells the user, with {@link Wording#failed}.
 */
public interface Responder {
    /**
     * The same for who may see only some sources: no reply holds a word of the stories of others, whatever is asked.
     *
     * @param sources their names; with none, no story says anything
     */
    Responder within(Set<String> sources);

    /**
     * The same as a part of a conversation: “what did he say then?” leans on what was asked there before. What was asked
     * is forgotten after {@link dev.verbatim.ask.Conversations#KEPT}.
     *
     * @param place names the conversation, and nobody else's: a thread, a chain of replies, a user's direct messages
     */
    default Responder inConversation(String place) {
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
     * @param page as with {@link #more}
     */
    Paged timeline(@Nullable String speaker, @Nullable String story, int page);

    /** The same as one list, for where there is room for it. */
    Reply timeline(@Nullable String speaker, @Nullable String story);

    /** Shows passages in the words around them; nothing where one is no longer there as it was. */
    Optional<Reply> context(List<Reference> passages);

    /**
     * What else fits a question than what its answer shows.
     *
     * @param page from 0; of a page that is gone, the last one is shown
     */
    Paged more(Inquiry inquiry, int page);

    /** What others say to a question than those whom its answer shows; pages as with {@link #more}. */
    Paged others(Inquiry inquiry, int page);

    /** What a speaker of this name said, the latest first; pages as with {@link #more}. */
    Paged quotes(String speaker, int page);

    /** Who, what and when of the story of this name or title. */
    Reply story(String name);

    /** Names of speakers that hold what is typed, those first who are quoted most. */
    List<String> speakers(String typed);

    /** Names of stories that hold what is typed themselves or in their title. */
    List<String> stories(String typed);

    /**
     * Tells whether words were said in the stories: to the letter, with differences, by somebody else, or not at all.
     *
     * @param words any text; of a message that quotes something, what stands between its quotation marks
     * @param speaker who is said to have said it, or null for anybody
     */
    Reply verify(String words, @Nullable String speaker);

    /** Lists the sources and what they hold. */
    Reply sources();

    /**
     * Reads sources again, and answers with the report. Only one at a time: while one is under way, says so at once.
     *
     * @param source only the one of this name, or null for all that are seen
     * @param progress told now and then how far it is; called on this thread, at most twice a second
     */
    Reply reindex(@Nullable String source, Consumer<Reply> progress);

    /** Reads all sources again. */
    default Reply reindex(Consumer<Reply> progress) {
        return reindex(null, progress);
    }

    /** Ends a reading under way, where all that it reads is seen; false where there is none. What was read is kept. */
    boolean cancelReindex();

    /** What the bot is and how to ask it. */
    Reply help();
}
