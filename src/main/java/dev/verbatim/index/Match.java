package dev.verbatim.index;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well a passage fits a search, word by word.
 *
 * @param words each word of the search once, in its order
 * @param pairs which share of the neighbouring words of the search stand close together in the sentence too, from 0 to 1
 * @param dense which share of what is searched for stands closest together in the sentence, from 0 to 1, rare words counting
 *     more
 * @param story how well the story as a whole fits, against the one that fits best, from 0 to 1
 * @param rarest the weight of a word that stands nowhere in the index
 */
public record Match(List<WordMatch> words, double pairs, double dense, double story, double rarest) {
    static final Match NONE = new Match(List.of(), 0, 0, 0, 1);

    public Match {
        words = List.copyOf(words);
    }

    /** Which share of what is searched for stands at a place, rare words counting more; 0 when nothing is. */
    public double share(ToDoubleFunction<WordMatch> place) {
        double all = words.stream().mapToDouble(WordMatch::weight).sum();
        double found = words.stream().mapToDouble(word -> word.weight() * place.applyAsDouble(word)).sum();
        return all == 0 ? 0 : found / all;
    }

    /** How much stands in the paragraph, the title or the speaker's name. */
    public double context() {
        return share(word -> Math.max(word.paragraph(), Math.max(word.title(), word.speaker())));
    }
}
