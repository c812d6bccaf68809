package dev.verbatim.quote;

import dev.verbatim.name.Speaker;
import dev.verbatim.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that a story puts into somebody's mouth.
 *
 * @param span the words; for a direct quotation what stands between its marks, the marks left out
 * @param mention the words that stand for the speaker: “he”
 * @param cue the words that report: “said”
 */
public record Quotation(
        Span span,
        Kind kind,
        Speaker speaker,
        @Nullable Span mention,
        @Nullable Cue cue,
        Medium medium) {

    /** How the words are reported. */
    public enum Kind {
        /** Between quotation marks. */
        DIRECT,
        /** Reported without marks: officials said that it rained. */
        INDIRECT,
        /** Reported, with some of the words between marks. */
        MIXED
    }
}
