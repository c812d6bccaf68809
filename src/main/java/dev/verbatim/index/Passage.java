package dev.verbatim.index;

import dev.verbatim.date.Days;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is searched and shown: a sentence of a story, or the words of a direct quotation inside one.
 *
 * @param span the words
 * @param sentence the sentence that they stand in, with what the reporter says around them; searched in their place
 * @param paragraph the number of the paragraph around it
 * @param around the span of that paragraph
 * @param quotation whose words they are, or null for the reporter's own narration
 * @param said the days on which they were said, as far as the story tells
 * @param day the (first) day that the passage tells of: on which it was said, or for narration what it tells happened;
 *     null where it does not tell
 */
public record Passage(Span span, Span sentence, int paragraph, Span around, @Nullable Quotation quotation,
        @Nullable Days said,
        @Nullable LocalDate day) {
    /** More than any paragraph of news holds. */
    private static final int WIDEST_CONTEXT = 2000;

    public Passage {
        if (!sentence.contains(span) || !around.contains(sentence)) {
            throw new IllegalArgumentException("a passage outside its sentence or paragraph: " + span);
        }
    }

    /** What is searched around it. A paragraph without end would be indexed again with each of its sentences. */
    public Span context() {
        return new Span(
                Math.max(around.start(), sentence.start() - WIDEST_CONTEXT),
                Math.min(around.end(), sentence.end() + WIDEST_CONTEXT));
    }
}
