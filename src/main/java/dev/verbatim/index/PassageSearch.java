package dev.verbatim.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** One search over one generation. */
final class PassageSearch {
    /** The newest day first: of two that fit equally well, the later story is the better informed. */
    static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.DAY, SortField.Type.LONG, true),
            new SortField(Fields.STORY, SortField.Type.STRING),
            new SortField(Fields.START, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final EnglishText analyzer;
    private final RelatedWords related;

    PassageSearch(IndexSearcher searcher, EnglishText analyzer, RelatedWords related) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.related = related;
    }

    List<Hit> run(Search search) throws IOException {
        return hits(search, query -> searcher.search(query, search.limit(), BEST_FIRST).scoreDocs);
    }

    /** With some that stand around the best ones. */
    List<Hit> runAround(Search search) throws IOException {
        return hits(search, query -> new Neighbours(searcher).of(search, query));
    }

    private interface Finding {
        ScoreDoc[] of(Query query) throws IOException;
    }

    private List<Hit> hits(Search search, Finding finding) throws IOException {
        QueryWords words = new QueryWords(search.words(), analyzer, related, searcher.getIndexReader());
        Query query = Queries.of(search, words.words());
        if (query == null) {
            return List.of();
        }
        return new Hits(searcher).of(finding.of(query), new Matches(words, analyzer, searcher));
    }
}
