package dev.verbatim.answer;

/**
 * What an answer shows, and when it is silent.
 *
 * @param passages how many passages at the most, 1 to {@value #MOST_PASSAGES}
 * @param confidence from 0 (always answers) to 1 (never answers); below it no story answers. It weighs how
 *     much of the question stands in and around the best passage, whether the speaker, name or number asked for does, and how
 *     far the passage is ahead of the next. Learned from questions on stories of which some do
 *     not answer them; of those kept aside in turn, on stories that taught neither ranking nor silence, the default left nine in
 *     ten of those that no story is about unanswered, seven in ten of those about a fact just beside what is told, and one in
 *     thirteen of those with an answer, where a language model reads too. A higher one is silent more often on all of them.
 * @param semantic whether a language model reads the best passages with the question
 */
public record AnswerSettings(int passages, double confidence, boolean semantic) {
    public static final int MOST_PASSAGES = 5;
    public static final AnswerSettings DEFAULT = new AnswerSettings(3, 0.3, true);

    /** By words alone. */
    public AnswerSettings(int passages, double confidence) {
        this(passages, confidence, false);
    }

    public AnswerSettings {
        if (passages < 1 || passages > MOST_PASSAGES) {
            throw new IllegalArgumentException("a whole number from 1 to " + MOST_PASSAGES);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a number from 0 to 1");
        }
    }
}
