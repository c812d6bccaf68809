package dev.verbatim.quote;

import java.util.List;

/**
 * What was made of a quoted piece.
 *
 * @param speaker the choice, if there is one that is sure enough; else {@link Choice#NONE}
 * @param nobody how likely the words are nobody's
 * @param guesses some of the likeliest speakers, best first; none where the form alone tells
 */
record Heard(Choice speaker, double nobody, List<Guess> guesses) {
    /** @param share of the probability of all, from 0 to 1 */
    record Guess(Choice choice, double share) {}

    /** Whose words the form alone tells. */
    static Heard told(int mention) {
        return new Heard(new Choice(mention, -1, Choice.NONE.features()), 0, List.of());
    }

    /** Whether the form alone tells. */
    boolean isTold() {
        return guesses.isEmpty() && nobody == 0 && speaker.mention() != Choice.NOBODY;
    }

    /** How likely a speaker is; 1 where the form alone tells. */
    double share(Choice choice) {
        return guesses.stream().filter(guess -> guess.choice().mention() == choice.mention())
                .mapToDouble(Guess::share).findFirst().orElse(1);
    }
}
