package dev.verbatim.quote;

import dev.verbatim.story.Span;

/**
 * Somebody's words without any marks, as far as the form of the page tells.
 *
 * @param speaker its place in the cast's mentions
 */
record Unmarked(Span words, int speaker) {}
