package dev.verbatim.index;

import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds what fits best and what stands around the very best of it: “Who wrote the book?” may be answered by the sentence behind
 * the one that has the book, in which no word is asked for.
 */
final class Neighbours {
    /** One of so many hits may be a neighbour. */
    private static final int SHARE = 4;
    /** Of how many of the best ones, in their paragraph and the next ones. */
    private static final int BEST = 10;
    private static final Set<String> PLACE = Set.of(Fields.STORY, Fields.PARAGRAPH);

    private final IndexSearcher searcher;

    Neighbours(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Best first; each neighbour by how well it fits itself.
     *
     * @param query of the search
     */
    ScoreDoc[] of(Search search, Query query) throws IOException {
        int most = search.limit() / SHARE;
        ScoreDoc[] best = searcher.search(query, search.limit() - most, PassageSearch.BEST_FIRST).scoreDocs;
        Set<Integer> known = Arrays.stream(best).map(each -> each.doc).collect(Collectors.toSet());
        BooleanQuery.Builder around = new BooleanQuery.Builder().add(query, Occur.SHOULD)
                .add(places(best), Occur.FILTER);
        ScopeFilter.add(search.scope(), around);
        ScoreDoc[] found = searcher.search(around.build(), search.limit(), PassageSearch.BEST_FIRST).scoreDocs;
        return Stream.concat(Arrays.stream(best),
                Arrays.stream(found).filter(each -> !known.contains(each.doc)).limit(most)).toArray(ScoreDoc[]::new);
    }

    private Query places(ScoreDoc[] best) throws IOException {
        List<BytesRef> places = new ArrayList<>();
        for (ScoreDoc each : Arrays.copyOf(best, Math.min(BEST, best.length))) {
            Stored passage = new Stored(searcher.storedFields().document(each.doc, PLACE));
            StoryId story = new StoryId(passage.need(Fields.STORY));
            int paragraph = passage.number(Fields.PARAGRAPH);
            for (int next = paragraph - 1; next <= paragraph + 1; next++) {
                places.add(new BytesRef(PassageDocument.place(story, next)));
            }
        }
        return new TermInSetQuery(Fields.PLACE, places);
    }
}
