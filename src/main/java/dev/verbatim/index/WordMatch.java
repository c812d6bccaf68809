package dev.verbatim.index;

/**
 * Where one word of a search stands around a passage: 1 for the word itself, less for one of its family or of like meaning, 0
 * where there is neither.
 *
 * @param word as it was searched for
 * @param weight how much it tells: its inverse document frequency
 * @param sentence in the passage's own sentence
 * @param speaker in the speaker's name
 * @param before in what stands right before the sentence
 * @param behind in what stands right behind it
 * @param paragraph in the paragraph around it
 * @param title in the story's title
 */
public record WordMatch(String word, double weight, double sentence, double speaker, double before, double behind,
        double paragraph, double title) {
    /** In the sentence, or right before or behind it. */
    public double near() {
        return Math.max(sentence, Math.max(before, behind));
    }
}
