package dev.verbatim.quote;

import dev.verbatim.story.Span;

/**
 * Words between quotation marks, inside one paragraph.
 *
 * @param paragraph its place in the story's list
 * @param span the words without the marks
 * @param opened whether an opening mark stands before them
 * @param closed whether a closing mark stands behind them; if not, the quotation goes on in the next paragraph
 */
record Quoted(int paragraph, Span span, boolean opened, boolean closed) {}
