package dev.verbatim.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Passages of one generation in the order of their days. */
final class Timeline {
    private static final Set<String> PLACE = Set.of(Fields.START, Fields.END);

    private final IndexSearcher searcher;
    private final EnglishText analyzer;

    Timeline(IndexSearcher searcher, EnglishText analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    /** What a speaker said, or for null all that tells its day. */
    Listed run(@Nullable String speaker, Scope scope, Part part) throws IOException {
        Optional<Query> query = query(speaker, scope);
        return query.isEmpty() ? new Listed(List.of(), 0) : run(query.get(), part);
    }

    private Listed run(Query query, Part part) throws IOException {
        int total = searcher.count(query);
        int from = Math.min(part.from(), total);
        int to = Math.min(total - from, part.count()) + from;
        if (from == to) {
            return new Listed(List.of(), total);
        }
        ScoreDoc[] found = searcher.search(query, to, sort(part.order())).scoreDocs;
        ScoreDoc[] wanted = Arrays.copyOfRange(found, Math.min(from, found.length), found.length);
        return new Listed(new Hits(searcher).of(wanted, (_, _) -> Match.NONE), total);
    }

    /** How long each of all of them is. */
    List<Integer> lengths(@Nullable String speaker, Scope scope, Part.Order order) throws IOException {
        Optional<Query> query = query(speaker, scope);
        int total = query.isEmpty() ? 0 : searcher.count(query.get());
        return total == 0
                ? List.of()
                : lengths(searcher.search(query.orElseThrow(), total, sort(order)).scoreDocs);
    }

    private List<Integer> lengths(ScoreDoc[] found) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Integer> lengths = new ArrayList<>(found.length);
        for (ScoreDoc each : found) {
            lengths.add(new Stored(stored.document(each.doc, PLACE)).span(Fields.START, Fields.END).length());
        }
        return lengths;
    }

    private static Sort sort(Part.Order order) {
        SortField when = new SortField(Fields.WHEN, SortField.Type.LONG, order == Part.Order.LATEST_FIRST,
                Long.MIN_VALUE);
        return new Sort(when, new SortField(Fields.STORY, SortField.Type.STRING),
                new SortField(Fields.START, SortField.Type.LONG));
    }

    private Optional<Query> query(@Nullable String speaker, Scope scope) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        if (speaker == null) {
            query.add(new TermQuery(new Term(Fields.DATED, Fields.DATED)), Occur.FILTER);
        } else {
            List<String> terms = analyzer.terms(Fields.SPEAKER, speaker);
            if (terms.isEmpty()) {
                return Optional.empty();
            }
            terms.forEach(term -> query.add(new TermQuery(new Term(Fields.SPEAKER, term)), Occur.FILTER));
        }
        ScopeFilter.add(scope, query);
        return Optional.of(query.build());
    }
}
