package dev.verbatim.quote;

import dev.verbatim.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody speaks, inside one paragraph: between quotation marks, or of a form that needs none.
 *
 * @param paragraph its place in the story's list
 * @param span the words without the marks
 * @param closed whether the words end here; if not, the quotation goes on in the next paragraph
 * @param told the words that tell by their place alone who speaks: a signature, or the label of a transcript
 */
record Quoted(int paragraph, Span span, boolean closed, @Nullable Span told) {
    Quoted by(Span speaker) {
        return new Quoted(paragraph, span, closed, speaker);
    }
}
