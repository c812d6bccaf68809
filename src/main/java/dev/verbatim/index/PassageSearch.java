package dev.verbatim.index;

import dev.verbatim.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** One search over one generation. */
final class PassageSearch {
    /** The newest day first: of two that fit equally well, the later story is the better informed. */
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.DAY, SortField.Type.LONG, true),
            new SortField(Fields.STORY, SortField.Type.STRING),
            new SortField(Fields.START, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Stories stories;

    PassageSearch(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.stories = new Stories(searcher);
    }

    List<Hit> run(Search search) throws IOException {
        QueryWords words = new QueryWords(search.words(), analyzer, searcher.getIndexReader());
        Query query = Queries.of(search, words.words());
        List<Hit> hits = new ArrayList<>();
        if (query != null) {
            for (ScoreDoc found : searcher.search(query, search.limit(), BEST_FIRST).scoreDocs) {
                hits.add(hit((FieldDoc) found, words));
            }
        }
        return hits;
    }

    private Hit hit(FieldDoc found, QueryWords words) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        Passage passage = PassageDocument.passage(document);
        Story story = stories.get(new Stored(document).need(Fields.STORY));
        double coverage = words.coverage(List.of(story.text(passage.context()), story.provenance().title(),
                PassageDocument.speakerWords(passage.quotation())));
        return new Hit(story, passage, (Float) found.fields[0], coverage);
    }
}
