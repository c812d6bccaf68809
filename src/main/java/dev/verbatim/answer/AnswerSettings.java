package dev.verbatim.answer;

/**
 * What an answer shows, and when it is silent.
 *
 * @param passages how many passages at the most, 1 to {@value #MOST_PASSAGES}
 * @param confidence from 0 (always answers) to 1 (never answers); below it no story answers. It is the share of the question's words,
 *     rare ones counting more, that stand around the best passage, times how well the number, place or person found there
 *     fits, where the question asks for one. At the default of 0.3 about one question in twenty that has an answer goes without.
 */
public record AnswerSettings(int passages, double confidence) {
    public static final int MOST_PASSAGES = 5;
    public static final AnswerSettings DEFAULT = new AnswerSettings(3, 0.3);

    public AnswerSettings {
        if (passages < 1 || passages > MOST_PASSAGES) {
            throw new IllegalArgumentException("a whole number from 1 to " + MOST_PASSAGES);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a number from 0 to 1");
        }
    }
}
