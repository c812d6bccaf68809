package dev.verbatim.reply;

import org.jspecify.annotations.Nullable;

/**
 * A question with all that its asker said beside it, in the asker's words.
 *
 * @param question any text
 * @param story only from the story of this name, or null
 * @param speaker only what speakers of this name said, or null
 * @param since only what was said, or happened, then or later; words that mean days, or null
 * @param until the same, then or earlier
 */
public record Inquiry(
        String question,
        @Nullable String story,
        @Nullable String speaker,
        @Nullable String since,
        @Nullable String until) {
    /** A question to all stories. */
    public static Inquiry of(String question) {
        return new Inquiry(question, null, null, null, null);
    }

    /** The same about another question. */
    public Inquiry about(String other) {
        return new Inquiry(other, story, speaker, since, until);
    }
}
