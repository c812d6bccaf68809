/**
 * Answers: cited passages grouped into accounts, or honest silence. Uses {@code question}, {@code index}, {@code meaning},
 * {@code extract} and {@code learn}.
 *
 * <p>{@code rank.model} and {@code rank.trees} (which passage) and {@code silence.model} (whether any) are learned from some
 * 2,300 questions, written for it by reading stories of the PolNeAR corpus, which has to lie elsewhere. {@code Training
 * CORPUS/text src/main/resources/dev/verbatim/answer WORK-FOLDER} among the tests writes them anew and tells how good they are
 * on stories that taught nothing; the same corpus gives the same files. Before it comes {@code extract.ShortTraining}; the
 * README has all commands. {@code rank-semantic.model} and {@code rank-semantic.trees} take the ranking's place where likeness
 * in meaning counts too: {@code SemanticTraining}, in a build with the profile {@code semantic}.
 */
@NullMarked
package dev.verbatim.answer;

import org.jspecify.annotations.NullMarked;
