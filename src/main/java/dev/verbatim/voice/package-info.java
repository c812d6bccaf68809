/**
 * Whose words a sentence carries, if anybody's. Uses {@code quote} and {@code learn}.
 *
 * <p>{@code voice.model} and {@code voice.trees} are learned from the training part of PolNeAR, which has to lie elsewhere: {@code Training CORPUS
 * src/main/resources/dev/verbatim/voice} among the tests writes them anew and tells how often it is right on stories that
 * taught nothing; the same corpus gives the same files. To be run again whenever the models of {@code quote} were learned
 * anew: what they think likely is what it weighs. While it learns it has them from other stories than those that it learns
 * from (cross-fitting), since of stories that taught them they are too sure.
 */
@NullMarked
package dev.verbatim.voice;

import org.jspecify.annotations.NullMarked;
