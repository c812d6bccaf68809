package dev.verbatim.index;

/**
 * How much of what a search asks for stands where, each from 0 to 1. Rare words count more (weighted by inverse document
 * frequency).
 *
 * @param sentence in the passage's own sentence
 * @param near in the sentence and what stands right before and behind it
 * @param context in its paragraph, the headline or the speaker's name
 * @param story how well the story as a whole fits, against the one that fits best
 */
public record Match(double sentence, double near, double context, double story) {
    static final Match NONE = new Match(0, 0, 0, 0);
}
