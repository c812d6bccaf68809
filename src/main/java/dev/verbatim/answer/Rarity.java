package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.Match;
import dev.verbatim.index.WordMatch;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How rare each word of a question is among one story's own passages: what the whole story is about does not tell them
 * apart.
 */
final class Rarity {
    private final double[] weights;

    /** @param hits of one story, all for the same question; at least one */
    Rarity(List<Hit> hits) {
        weights = new double[hits.getFirst().match().words().size()];
        for (int i = 0; i < weights.length; i++) {
            int word = i;
            double having = hits.stream()
                    .mapToDouble(hit -> Coverage.sentence(hit.match().words().get(word))).sum();
            weights[i] = Math.log(1 + (hits.size() + 1) / (having + 0.5));
        }
    }

    /** Which share of the question stands at a place, rare words counting more. */
    double share(Match match, ToDoubleFunction<WordMatch> place) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            found += weights[i] * place.applyAsDouble(match.words().get(i));
        }
        return all == 0 ? 0 : found / all;
    }

    /** How rare the rarest is of those in the sentence, on the scale of the logarithm. */
    double rarest(Match match) {
        double most = 0;
        for (int i = 0; i < weights.length; i++) {
            most = Math.max(most, weights[i] * Coverage.sentence(match.words().get(i)));
        }
        return most;
    }
}
