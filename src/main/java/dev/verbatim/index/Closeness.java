package dev.verbatim.index;

import java.util.List;

/** How close together the words of a search stand in a sentence. */
final class Closeness {
    /** In words, of which the emptiest don't count. */
    private static final int CLOSE = 3;
    /** About a clause. */
    private static final int WINDOW = 8;

    private final List<QueryWord> words;
    /** Of each word of the search and each of the sentence: how well the one is the other. */
    private final double[][] found;
    private final int length;

    /** @param sentence its terms, in order */
    Closeness(List<QueryWord> words, List<String> sentence) {
        this.words = words;
        this.length = sentence.size();
        this.found = new double[words.size()][length];
        for (int word = 0; word < found.length; word++) {
            for (int at = 0; at < length; at++) {
                found[word][at] = words.get(word).in(sentence.get(at));
            }
        }
    }

    /** Which share of the neighbouring words of the search stand close together in the sentence too. */
    double pairs() {
        int close = 0;
        for (int word = 0; word + 1 < found.length; word++) {
            close += isClose(found[word], found[word + 1]) ? 1 : 0;
        }
        return found.length < 2 ? 0 : (double) close / (found.length - 1);
    }

    private boolean isClose(double[] one, double[] other) {
        for (int at = 0; at < length; at++) {
            if (one[at] > 0 && best(other, at - CLOSE, at + 1 + CLOSE) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The weight of what stands in the clause that has most of it, against the weight of all. */
    double dense() {
        double all = words.stream().mapToDouble(QueryWord::weight).sum();
        double most = 0;
        for (int at = 0; at < length; at++) {
            double here = 0;
            for (int word = 0; word < found.length; word++) {
                here += words.get(word).weight() * best(found[word], at, at + WINDOW);
            }
            most = Math.max(most, here);
        }
        return all == 0 ? 0 : most / all;
    }

    private double best(double[] values, int from, int to) {
        double best = 0;
        for (int at = Math.max(0, from); at < Math.min(length, to); at++) {
            best = Math.max(best, values[at]);
        }
        return best;
    }
}
