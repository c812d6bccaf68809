package dev.verbatim.question;

import org.jspecify.annotations.Nullable;

/**
 * A question, understood as far as its words alone go.
 *
 * @param text as it was asked
 * @param kind what it asks for
 * @param focus the words that an answer would share, in the question's order; empty when it asks for nothing
 * @param speaker whose words are wanted, as the question names them: {@code Musk}; null when anybody's will do
 */
public record Question(String text, Kind kind, String focus, @Nullable String speaker) {
    /** Understands a question. Any text will do; only the first {@value QuestionParser#LONGEST} characters are read. */
    public static Question parse(String text) {
        return new QuestionParser(text).parse();
    }
}
