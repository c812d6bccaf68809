/**
 * Likeness in meaning, for words that say the same and share no letter: optional, and off by default. Uses {@code story}.
 *
 * <p>The language model and the libraries that run it are 145 MB, so that they are only there when the Maven profile {@code
 * semantic} is on; its {@link dev.verbatim.meaning.Embedder} lies in {@code src/semantic} and is found by {@link
 * java.util.ServiceLoader}.
 */
@NullMarked
package dev.verbatim.meaning;

import org.jspecify.annotations.NullMarked;
