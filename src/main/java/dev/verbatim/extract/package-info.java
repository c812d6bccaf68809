/**
 * Answer extraction: which words of a passage answer when, where, who and how many. Uses {@code question}, {@code date},
 * {@code name}, {@code quote}, {@code index} and {@code learn}.
 *
 * <p>{@code short.model} is learned from the questions that the ranking is learned from, see package {@code answer}: {@code
 * ShortTraining CORPUS/text src/main/resources/dev/verbatim/extract} among the tests writes it anew, and tells how well the
 * words fit on stories that taught nothing. The ranking weighs how well they fit, so it is learned anew behind it.
 */
@NullMarked
package dev.verbatim.extract;

import org.jspecify.annotations.NullMarked;
