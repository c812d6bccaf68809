/**
 * The Lucene index of passages: replace, remove, search, generations. The one place of Lucene, of which nothing shows
 * outside. Uses {@code story} and {@code quote}.
 */
@NullMarked
package dev.verbatim.index;

import org.jspecify.annotations.NullMarked;
