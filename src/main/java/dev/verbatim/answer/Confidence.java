package dev.verbatim.answer;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import java.util.List;

/**
 * How sure it is that the best passages answer, from 0 to 1: how much of what is asked stands around the best one, and for a
 * question that asks for a number, a place or a person, whether there is one near what the question names. “How many trams
 * were sold?” finds no answer where trams are sold but not counted. A question of another kind is only measured by its words,
 * so that most of those which nothing answers are still answered: a known miss.
 */
final class Confidence {
    private static final int LOOKED_AT = 3;
    /** A unit or a counted noun, and two or three of the question's words close by. */
    private static final double GOOD_AMOUNT = 5;
    /** Two or three of the question's words close by. */
    private static final double GOOD_NAME = 2.5;

    private Confidence() {}

    /** @param ranked best first, at least one */
    static double of(Question question, List<Ranked> ranked) {
        double coverage = ranked.getFirst().hit().coverage();
        double good = good(question.kind());
        return good == 0 ? coverage : coverage * Math.min(1, fit(question, ranked) / good);
    }

    private static double fit(Question question, List<Ranked> ranked) {
        return ranked.stream().limit(LOOKED_AT).map(Ranked::hit)
                .mapToDouble(hit -> ShortAnswers.fit(question, new CitedPassage(hit.story(), hit.passage(), 1)))
                .max().orElse(0);
    }

    private static double good(Kind kind) {
        return switch (kind) {
            case HOW_MANY -> GOOD_AMOUNT;
            case WHERE, WHO -> GOOD_NAME;
            case WHEN, WHO_IS, WHO_SAID, SAID, WHY, YES_NO, WHAT -> 0;
        };
    }
}
