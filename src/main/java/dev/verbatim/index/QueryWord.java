package dev.verbatim.index;

import java.util.List;

/**
 * One word of a search.
 *
 * @param terms the index's terms that stand for it: itself, or for a word that the index has never seen the ones that are
 *     spelt most alike, or none
 * @param weight how much the word tells: its inverse document frequency over paragraphs
 */
record QueryWord(List<String> terms, double weight) {
    QueryWord {
        terms = List.copyOf(terms);
    }
}
