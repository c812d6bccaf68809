package dev.verbatim.question;

import dev.verbatim.date.Days;
import dev.verbatim.quote.Medium;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, understood as far as its words alone go.
 *
 * @param asked as it was typed
 * @param text as it is taken: what was typed, unless names were put in for “he” or spelt right, see {@link #takenAs}
 * @param kind what it asks for
 * @param focus the words that an answer would share, in the question's order; empty when it asks for nothing
 * @param speaker whose words are wanted, as the question names them: {@code Musk}, {@code the Kremlin spokesman}; null when
 *     anybody's will do
 * @param subject who or what does what is asked about: {@code the tram} in “when did the tram stop”; null where unclear
 * @param verb what they do, in small letters: {@code stop}; null where unclear
 * @param names what is written like a name, each once; of a question typed in small letters there are none
 * @param quoted what stands between quotation marks, the marks left out
 * @param medium where it was said, as with “tweeted”
 * @param days the first days that it names, if they are certain without knowing today's date
 */
public record Question(
        String asked,
        String text,
        Kind kind,
        String focus,
        @Nullable String speaker,
        @Nullable String subject,
        @Nullable String verb,
        List<String> names,
        List<String> quoted,
        Medium medium,
        @Nullable Days days) {
    public Question {
        names = List.copyOf(names);
        quoted = List.copyOf(quoted);
    }

    /** Understands a question. Any text will do; only the first {@value QuestionParser#LONGEST} characters are read. */
    public static Question parse(String text) {
        return new QuestionParser(text).parse();
    }

    /** The questions of a text, in order: “When did it stop? Who stopped it?” At least one, five at the most. */
    public static List<String> split(String text) {
        return Several.of(text);
    }

    /** Understands a question in place of the one that was typed, such as one with “he” replaced by a name. */
    public Question takenAs(String other) {
        Question taken = parse(other);
        return new Question(asked, other, taken.kind, taken.focus, taken.speaker, taken.subject, taken.verb,
                taken.names,
                taken.quoted, taken.medium, taken.days);
    }

    /** Whether it is taken for something else than was typed; then whoever asked should be told. */
    public boolean isRead() {
        return !asked.equals(text);
    }
}
