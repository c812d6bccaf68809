/**
 * Answers: cited passages grouped into accounts, or honest silence. Uses {@code question}, {@code index}, {@code meaning},
 * {@code extract} and {@code learn}.
 *
 * <p>{@code rank.model} and {@code rank.trees} (which passage) and {@code silence.model} and {@code silence.trees} (whether
 * any) are learned from questions written for it by reading the stories of the PolNeAR corpus, which has to lie elsewhere:
 * {@code Training} among the tests writes them anew and tells how good they are on stories that taught nothing; the same corpus
 * gives the same files. {@code reading.model} and {@code reading-silence.model} say how much it counts what the language model
 * thinks: {@code ReadingTraining} learns them from questions that did not teach that one. The README has all commands.
 */
@NullMarked
package dev.verbatim.answer;

import org.jspecify.annotations.NullMarked;
