/**
 * Tells whether words were said in the stories: to the letter, in other words, by somebody else, or not at all. Uses
 * {@code index}; the one place of java-diff-utils.
 */
@NullMarked
package dev.verbatim.verify;

import org.jspecify.annotations.NullMarked;
