package dev.verbatim.extract;

import dev.verbatim.date.DateMention;
import dev.verbatim.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that are of the kind that a question asks for.
 *
 * @param span where they stand in the text
 * @param date what they mean, for a date
 */
record Candidate(Span span, @Nullable DateMention date) {
    static Candidate of(Span span) {
        return new Candidate(span, null);
    }

    String words(String text) {
        return text.substring(span.start(), span.end());
    }
}
