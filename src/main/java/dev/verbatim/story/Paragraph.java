package dev.verbatim.story;

import java.util.List;

/**
 * One paragraph.
 *
 * @param number counted from 1 as a reader would; {@link #HEADLINE} for a headline that stands in the text
 * @param span its text, without white space around it
 * @param sentences in order, covering all of the span but white space
 */
public record Paragraph(int number, Span span, List<Sentence> sentences) {
    /** The number of a headline, which readers don't count. */
    public static final int HEADLINE = 0;

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
