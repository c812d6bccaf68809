package dev.verbatim.answer;

import dev.verbatim.index.Match;
import dev.verbatim.index.WordMatch;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How much of a question's words stands where around a passage. What the reporter writes as “he said” counts as the
 * speaker's name. Names are the words typed with a capital: of a question in small letters there are none.
 */
record Coverage(Match match) {
    static double sentence(WordMatch word) {
        return Math.max(word.sentence(), word.speaker());
    }

    /** In the sentence before it, or right there. */
    static double before(WordMatch word) {
        return Math.max(word.before(), sentence(word));
    }

    static double near(WordMatch word) {
        return Math.max(word.near(), word.speaker());
    }

    static double context(WordMatch word) {
        return Math.max(near(word), Math.max(word.paragraph(), word.title()));
    }

    static boolean isName(WordMatch word) {
        return Character.isUpperCase(word.word().charAt(0));
    }

    static boolean isPlain(WordMatch word) {
        return !isName(word);
    }

    double of(ToDoubleFunction<WordMatch> place) {
        return match.share(place);
    }

    /** The share of only some of the words, 0 where there are none of them. */
    double of(ToDoubleFunction<WordMatch> place, Predicate<WordMatch> which) {
        return share(place, word -> which.test(word) ? word.weight() : 0);
    }

    /** The share in which rare words count even more than elsewhere. */
    double rare(ToDoubleFunction<WordMatch> place) {
        return share(place, word -> word.weight() * word.weight());
    }

    /** Each word counts the same. */
    double count(ToDoubleFunction<WordMatch> place) {
        return share(place, _ -> 1);
    }

    /** How much the one word tells that is missed most, against a word that stands nowhere. */
    double missing(ToDoubleFunction<WordMatch> place, Predicate<WordMatch> which) {
        return match.words().stream().filter(which)
                .mapToDouble(word -> word.weight() * (1 - place.applyAsDouble(word))).max().orElse(0) / match.rarest();
    }

    /** How much all words tell that are there, on the same scale: as many as so many of the rarest. */
    double found(ToDoubleFunction<WordMatch> place) {
        return match.words().stream().mapToDouble(word -> word.weight() * place.applyAsDouble(word)).sum()
                / match.rarest();
    }

    private double share(ToDoubleFunction<WordMatch> place, ToDoubleFunction<WordMatch> weight) {
        double all = match.words().stream().mapToDouble(weight).sum();
        double found = match.words().stream()
                .mapToDouble(word -> weight.applyAsDouble(word) * place.applyAsDouble(word)).sum();
        return all == 0 ? 0 : found / all;
    }
}
