package dev.verbatim.meaning;

import java.util.List;

/** What the language model is taught with: pages as it reads them. */
public final class TrainingPages {
    private final Wordpieces words = new Wordpieces();

    /**
     * A question and a passage.
     *
     * @param pieces numbers of the vocabulary
     * @param asked how many of them, from the first on, are the question's
     */
    public record Pieces(List<Integer> pieces, int asked) {}

    public Pieces of(String question, Excerpt excerpt) {
        Page page = Page.of(words, question, excerpt);
        return new Pieces(page.pieces(), page.asked());
    }
}
