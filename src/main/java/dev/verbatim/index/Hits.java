package dev.verbatim.index;

import dev.verbatim.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Reads found documents back into passages. */
final class Hits {
    /** Tells how well a passage fits. */
    interface Matching {
        Match of(Story story, Passage passage) throws IOException;
    }

    private final IndexSearcher searcher;
    private final Stories stories;

    Hits(IndexSearcher searcher) {
        this.searcher = searcher;
        this.stories = new Stories(searcher);
    }

    List<Hit> of(ScoreDoc[] found, Matching matching) throws IOException {
        List<Hit> hits = new ArrayList<>(found.length);
        for (ScoreDoc each : found) {
            Document document = searcher.storedFields().document(each.doc);
            Passage passage = PassageDocument.passage(document);
            Story story = stories.get(new Stored(document).need(Fields.STORY));
            hits.add(new Hit(story, passage, score((FieldDoc) each), matching.of(story, passage)));
        }
        return hits;
    }

    /** Sorted hits carry what they were sorted by; a timeline is not sorted by score. */
    private static double score(FieldDoc found) {
        return found.fields[0] instanceof Float score ? score : 0;
    }
}
