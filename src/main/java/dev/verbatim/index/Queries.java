package dev.verbatim.index;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Turns a search into a Lucene query: a weighted sum over fields, so that every word found anywhere counts. */
final class Queries {
    /**
     * The paragraph's score is added to the sentence's, since a sentence leans on its neighbours for who and where; the
     * speaker's name stands for the “I” in a quotation.
     */
    private static final Map<String, Float> WEIGHTS = Map.of(
            Fields.SENTENCE, 1f, Fields.CONTEXT, 0.5f, Fields.TITLE_WORDS, 0.2f, Fields.SPEAKER, 0.5f);

    private static final float PAIR_WEIGHT = 0.1f;
    private static final int PAIR_SLOP = 3;
    /** A word that is only spelt alike tells less than the word itself. */
    private static final float ALIKE_WEIGHT = 0.5f;

    private Queries() {}

    /** A query for the words, or null when there is nothing that could be found. */
    static @Nullable Query of(Search search, List<QueryWord> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> addWord(any, word));
        addPairs(any, words);
        Query query = any.build();
        if (query.equals(new BooleanQuery.Builder().build())) {
            return null;
        }
        BooleanQuery.Builder inScope = new BooleanQuery.Builder().add(query, Occur.MUST);
        ScopeFilter.add(search.scope(), inScope);
        return inScope.build();
    }

    private static void addWord(BooleanQuery.Builder any, QueryWord word) {
        float share = word.terms().size() == 1 ? 1 : ALIKE_WEIGHT;
        for (String term : word.terms()) {
            WEIGHTS.forEach((field, weight) -> add(any, new TermQuery(new Term(field, term)), weight * share));
        }
    }

    /** Neighbouring words that are near each other in the sentence too. */
    private static void addPairs(BooleanQuery.Builder any, List<QueryWord> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            List<String> left = words.get(i).terms();
            List<String> right = words.get(i + 1).terms();
            if (!left.isEmpty() && !right.isEmpty()) {
                add(any, new PhraseQuery(PAIR_SLOP, Fields.SENTENCE, left.getFirst(), right.getFirst()), PAIR_WEIGHT);
            }
        }
    }

    private static void add(BooleanQuery.Builder any, Query query, float weight) {
        any.add(new BoostQuery(query, weight), Occur.SHOULD);
    }
}
