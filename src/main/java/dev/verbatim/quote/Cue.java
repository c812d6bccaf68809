package dev.verbatim.quote;

import dev.verbatim.story.Span;

/**
 * What reports a quotation.
 *
 * @param span the story's words: “tweeted”, “according to”
 * @param lemma the verb's base form, in lower case: {@code tweet}; {@code accord} for “according to”
 */
public record Cue(Span span, String lemma) {
    /** Whether it tells of speech: “say”, “according”, not “show”. */
    public boolean isOfSpeech() {
        return Verbs.isSay(lemma) || lemma.equals("accord");
    }
}
