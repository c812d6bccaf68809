/**
 * Measures answers against questions whose answers are known: which passages, whose words, which short answer, and when it
 * is right to be silent. Uses {@code answer}; reads no files and asks nobody.
 */
@NullMarked
package dev.verbatim.eval;

import org.jspecify.annotations.NullMarked;
