package dev.verbatim.verify;

import dev.verbatim.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where a quotation and a story have other words.
 *
 * @param quoted the quotation's words, or empty where it leaves the story's out
 * @param told where the story's words stand, or null where it has none for them
 */
public record Difference(String quoted, @Nullable Span told) {}
