package dev.verbatim.quote;

import dev.verbatim.story.Span;

/**
 * What reports a quotation.
 *
 * @param span the story's words: “tweeted”, “according to”
 * @param lemma the verb's base form, in lower case: {@code tweet}
 */
public record Cue(Span span, String lemma) {}
