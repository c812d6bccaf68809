package dev.verbatim.index;

import dev.verbatim.story.Span;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Looks for words in the order in which they are quoted: the whole as a phrase of a paragraph first, else as many
 * neighbouring pairs of a sentence as there are. Whoever asks compares letters, since the index folds endings.
 */
final class QuotedSearch {
    /** No quotation is told from others by more words, and each makes two clauses of the 1024 that Lucene takes. */
    private static final int MOST_WORDS = 64;
    private static final float PHRASE = 10;
    private static final float PAIR = 1;
    private static final float WORD = 0.2f;
    private static final int PAIR_SLOP = 2;
    /** A passage starts so far before what it reaches into, at the most. */
    private static final int LONGEST_PASSAGE = 20_000;
    private static final int MOST_PASSAGES = 1000;
    private static final Sort IN_ORDER = new Sort(new SortField(Fields.START, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final EnglishText analyzer;

    QuotedSearch(IndexSearcher searcher, EnglishText analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    Optional<List<Hit>> run(String words, Scope scope, int limit) throws IOException {
        List<String> terms = analyzer.terms(Fields.SENTENCE, words);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder inScope = new BooleanQuery.Builder()
                .add(any(words, terms.subList(0, Math.min(MOST_WORDS, terms.size()))), Occur.MUST);
        ScopeFilter.add(scope, inScope);
        ScoreDoc[] found = searcher.search(inScope.build(), limit, PassageSearch.BEST_FIRST).scoreDocs;
        return Optional.of(new Hits(searcher).of(found, (_, _) -> Match.NONE));
    }

    private Query any(String words, List<String> terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Query phrase = new QueryBuilder(analyzer).createPhraseQuery(Fields.CONTEXT, words);
        if (phrase != null) {
            any.add(new BoostQuery(phrase, PHRASE), Occur.SHOULD);
        }
        for (String term : terms) {
            any.add(new BoostQuery(new TermQuery(new Term(Fields.SENTENCE, term)), WORD), Occur.SHOULD);
        }
        for (int i = 0; i + 1 < terms.size(); i++) {
            Query pair = new PhraseQuery(PAIR_SLOP, Fields.SENTENCE, terms.get(i), terms.get(i + 1));
            any.add(new BoostQuery(pair, PAIR), Occur.SHOULD);
        }
        return any.build();
    }

    List<Passage> passages(StoryId story, Span span) throws IOException {
        Query near = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.STORY, story.value())), Occur.FILTER)
                .add(NumericDocValuesField.newSlowRangeQuery(Fields.START, Math.max(0, span.start() - LONGEST_PASSAGE),
                        span.end() - 1L), Occur.FILTER)
                .build();
        List<Passage> passages = new ArrayList<>();
        for (ScoreDoc found : searcher.search(near, MOST_PASSAGES, IN_ORDER).scoreDocs) {
            Passage passage = PassageDocument.passage(searcher.storedFields().document(found.doc));
            if (passage.span().overlaps(span)) {
                passages.add(passage);
            }
        }
        return passages;
    }
}
