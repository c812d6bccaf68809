package dev.verbatim.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question whose answer is known.
 *
 * @param id names it
 * @param story where the answer stands
 * @param type what it asks for: {@code when}, {@code said}, … With {@code unanswerable} no story answers it, with
 *     {@code contested} two speakers or more do
 * @param answers short answers that count as right
 * @param evidence all passages that answer it
 */
public record Expected(String id, String story, String question, String type, List<String> answers,
        List<Evidence> evidence) {
    static final String UNANSWERABLE = "unanswerable";
    static final String CONTESTED = "contested";

    public Expected {
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
    }

    /**
     * A passage that answers.
     *
     * @param start where it begins in the story's text, in code points
     * @param end behind its last
     * @param speaker the full name, or null for the story's own account
     * @param reported whether it is what somebody said; then only the right speaker is right
     */
    public record Evidence(int start, int end, @Nullable String speaker, boolean reported) {
        public Evidence {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
            }
        }
    }
}
