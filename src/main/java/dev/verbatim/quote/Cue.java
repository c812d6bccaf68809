package dev.verbatim.quote;

import dev.verbatim.story.Span;
import java.util.Set;

/**
 * What reports a quotation.
 *
 * @param span the story's words: “tweeted”, “according to”
 * @param lemma the verb's base form, in lower case: {@code tweet}; {@code accord} for “according to”
 */
public record Cue(Span span, String lemma) {
    private static final Set<String> PASSES_ON = Set.of("accord", "report");

    /** Whether whoever it is said of may only pass on what others say: “according to the Times”. */
    public boolean passesOn() {
        return PASSES_ON.contains(lemma);
    }

    /** Whether it tells of speech: “say”, “according”, not “show”. */
    public boolean isOfSpeech() {
        return Verbs.isSay(lemma) || lemma.equals("accord");
    }
}
