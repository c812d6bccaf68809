package dev.verbatim.verify;

import java.util.Arrays;
import java.util.List;

/**
 * The run of words in a stream that costs the least to be made into a quotation: the edit distance with free ends of
 * Sellers (1980).
 *
 * @param from place of its first word in the stream
 * @param to place behind its last word
 * @param cost of all changes together
 */
record Window(int from, int to, int cost) {
    /** Of a word that is left out or put in. */
    private static final int MOVED = 20;
    /** Of one for another. A word at an end that differs is rather another word than none: “once”, “twice”. */
    private static final int EXCHANGED = 19;
    /** Of windows with as many changes the one with more words: “I spoke” meets “I only spoke”, not “only spoke”. */
    private static final int SAME = -2;

    /** Takes time in the product of the lengths. Of equally near windows the first, and of those the shortest. */
    static Window nearest(List<String> quote, List<String> stream) {
        int[] costs = new int[quote.size() + 1];
        int[] starts = new int[quote.size() + 1];
        Arrays.setAll(costs, i -> i * MOVED);
        Window best = new Window(0, 0, quote.size() * MOVED);
        for (int j = 0; j < stream.size(); j++) {
            column(quote, stream.get(j), j, costs, starts);
            int last = quote.size();
            if (costs[last] < best.cost()) {
                best = new Window(starts[last], j + 1, costs[last]);
            }
        }
        return best;
    }

    /** Goes on from the windows that end before a word to those that end with it. */
    private static void column(List<String> quote, String word, int at, int[] costs, int[] starts) {
        int diagonal = costs[0];
        int diagonalStart = at;
        starts[0] = at + 1;
        for (int i = 1; i < costs.length; i++) {
            int left = costs[i];
            int leftStart = starts[i];
            int exchanged = diagonal + (quote.get(i - 1).equals(word) ? SAME : EXCHANGED);
            if (exchanged <= Math.min(left, costs[i - 1]) + MOVED) {
                costs[i] = exchanged;
                starts[i] = diagonalStart;
            } else if (costs[i - 1] <= left) {
                costs[i] = costs[i - 1] + MOVED;
                starts[i] = starts[i - 1];
            } else {
                costs[i] = left + MOVED;
            }
            diagonal = left;
            diagonalStart = leftStart;
        }
    }
}
