package dev.verbatim.quote;

/**
 * A quotation that a story may hold, and what the learned models think of it.
 *
 * @param source how likely the words are this speaker's, from 0 to 1
 * @param extent how right the words are expected to be, from 0 to 1; 1 between quotation marks
 * @param nobody how likely the words are nobody's, from 0 to 1
 * @param found whether it is sure enough to be listed
 * @param human whether the speaker is known for a person
 * @param ground what tells whose the words are
 */
public record Possible(Quotation quotation, double source, double extent, double nobody, boolean found,
        boolean human, Ground ground) {
    /** What tells whose words they are. */
    public enum Ground {
        /** A learned model, or marks and what stands beside them. */
        WORDS,
        /** The form of the page: a letter, an answer, a tweet, a signature. */
        PAGE,
        /** A poll is told, and its figures, or somebody’s count, view or short answer: theirs where nobody else speaks. */
        POLL
    }

    public Possible(Quotation quotation, double source, double extent, double nobody, boolean found, boolean human) {
        this(quotation, source, extent, nobody, found, human, Ground.WORDS);
    }
}
