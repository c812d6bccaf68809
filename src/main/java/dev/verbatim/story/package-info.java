/**
 * A news story as it stands on disk: one immutable text, the spans of its paragraphs and sentences, and where it comes
 * from. Pure values: no input, no output, no clock. Uses nothing of Verbatim's other packages.
 */
@NullMarked
package dev.verbatim.story;

import org.jspecify.annotations.NullMarked;
