package dev.verbatim.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Passages of one generation in the order of their days. */
final class Timeline {
    private static final Sort OLDEST_FIRST = new Sort(
            new SortField(Fields.WHEN, SortField.Type.LONG),
            new SortField(Fields.STORY, SortField.Type.STRING),
            new SortField(Fields.START, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final EnglishText analyzer;

    Timeline(IndexSearcher searcher, EnglishText analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    /** What a speaker said, or for null all that tells its day. */
    List<Hit> run(@Nullable String speaker, Scope scope, int limit) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        if (speaker == null) {
            query.add(new TermQuery(new Term(Fields.DATED, Fields.DATED)), Occur.FILTER);
        } else {
            List<String> terms = analyzer.terms(Fields.SPEAKER, speaker);
            if (terms.isEmpty()) {
                return List.of();
            }
            terms.forEach(term -> query.add(new TermQuery(new Term(Fields.SPEAKER, term)), Occur.FILTER));
        }
        ScopeFilter.add(scope, query);
        Hits hits = new Hits(searcher);
        ScoreDoc[] found = searcher.search(query.build(), limit, OLDEST_FIRST).scoreDocs;
        return hits.of(found, (_, _) -> Match.NONE);
    }
}
