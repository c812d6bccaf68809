/**
 * Answers: cited passages grouped into accounts, or honest silence. Uses {@code question} and {@code index}.
 *
 * <p>{@code rank.model} is learned from stories with marked quotations (PolNeAR), which have to be indexed before:
 * {@code Training CORPUS INDEX src/main/resources/dev/verbatim/answer} among the tests makes questions of their sentences, in
 * other words, and writes it anew; the same corpus gives the same file.
 */
@NullMarked
package dev.verbatim.answer;

import org.jspecify.annotations.NullMarked;
