package dev.verbatim.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A question and a passage as the language model reads them, one after the other: the question; who says it, and the sentence;
 * the headline; the end of what stands before.
 *
 * @param pieces numbers of {@link Wordpieces}
 * @param asked how many of them, from the first on, are the question's
 */
record Page(List<Integer> pieces, int asked) {
    private static final int QUESTION = 28;
    private static final int TELLER = 6;
    private static final int SENTENCE = 56;
    private static final int HEADLINE = 10;
    private static final int BEFORE = 18;
    private static final String SAYS = ":";

    static Page of(Wordpieces words, String question, Excerpt excerpt) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(Wordpieces.START);
        pieces.addAll(first(QUESTION, words.of(question)));
        pieces.add(Wordpieces.END);
        int asked = pieces.size();
        for (List<Integer> part : List.of(told(words, excerpt), first(HEADLINE, words.of(excerpt.headline())),
                last(BEFORE, words.of(excerpt.before())))) {
            pieces.addAll(part);
            pieces.add(Wordpieces.END);
        }
        return new Page(Collections.unmodifiableList(pieces), asked);
    }

    /** The sentence, and before it whoever says it, unless the sentence names them. */
    private static List<Integer> told(Wordpieces words, Excerpt excerpt) {
        List<Integer> told = new ArrayList<>();
        if (!lower(excerpt.sentence()).contains(lower(excerpt.teller()))) {
            told.addAll(first(TELLER, words.of(excerpt.teller())));
            told.addAll(words.of(SAYS));
        }
        told.addAll(words.of(excerpt.sentence()));
        return first(SENTENCE, told);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<Integer> first(int most, List<Integer> pieces) {
        return pieces.subList(0, Math.min(most, pieces.size()));
    }

    private static List<Integer> last(int most, List<Integer> pieces) {
        return pieces.subList(Math.max(0, pieces.size() - most), pieces.size());
    }
}
