package dev.verbatim.index;

import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** Narrows a query to a scope. */
final class ScopeFilter {
    private ScopeFilter() {}

    static void add(Scope scope, BooleanQuery.Builder query) {
        if (scope.story() != null) {
            query.add(new TermQuery(new Term(Fields.STORY, scope.story().value())), Occur.FILTER);
        }
        if (scope.since() != null || scope.until() != null) {
            long since = Objects.requireNonNullElse(scope.since(), LocalDate.MIN).toEpochDay();
            long until = Objects.requireNonNullElse(scope.until(), LocalDate.MAX).toEpochDay();
            query.add(LongPoint.newRangeQuery(Fields.WHEN, since, until), Occur.FILTER);
        }
    }
}
