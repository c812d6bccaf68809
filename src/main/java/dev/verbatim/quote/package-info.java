/**
 * Quotations and reported statements of a story, and who made them. Uses {@code story}, {@code name} and {@code date}.
 */
@NullMarked
package dev.verbatim.quote;

import org.jspecify.annotations.NullMarked;
