package dev.verbatim.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One word of a search.
 *
 * @param word as it was typed
 * @param terms the index's terms that stand for it: itself, or for a word that the index has never seen the ones that are
 *     spelt most alike, or none
 * @param related terms of its family or of like meaning, none of which is among the first
 * @param weight how much the word tells: its inverse document frequency over paragraphs
 */
record QueryWord(String word, List<String> terms, Set<String> related, double weight) {
    /** How much a word of like meaning counts against the word itself. */
    private static final double ALIKE = 0.5;

    QueryWord {
        terms = List.copyOf(terms);
        related = Set.copyOf(related);
    }

    /** 1 where it is among the terms of a text, less where only a related one is, else 0. */
    double in(Collection<String> text) {
        if (terms.stream().anyMatch(text::contains)) {
            return 1;
        }
        return related.stream().anyMatch(text::contains) ? ALIKE : 0;
    }

    /** The same for one term. */
    double in(String term) {
        return terms.contains(term) ? 1 : related.contains(term) ? ALIKE : 0;
    }
}
