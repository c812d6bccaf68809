package dev.verbatim.index;

import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** The stories of one generation. Not safe for use by several threads. */
final class Stories {
    private static final Sort IN_ORDER = new Sort(new SortField(Fields.START, SortField.Type.LONG));
    private static final int MOST_IN_PARAGRAPH = 100;

    private final IndexSearcher searcher;
    private final Map<String, Story> read = new HashMap<>();

    Stories(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Map<StoryId, Stamp> stamps() throws IOException {
        Map<StoryId, Stamp> stamps = new TreeMap<>();
        for (Stored story : all(Fields.ID, Fields.SOURCE, Fields.STAMP)) {
            stamps.put(new StoryId(story.need(Fields.ID)),
                    new Stamp(story.need(Fields.SOURCE), story.need(Fields.STAMP)));
        }
        return stamps;
    }

    Optional<StoredStory> find(StoryId id) throws IOException {
        return document(id.value()).map(document -> new StoredStory(StoryDocument.story(document),
                new Stored(document).need(Fields.SOURCE)));
    }

    /** A story that passages of this generation belong to, read once. */
    Story get(String id) throws IOException {
        Story known = read.get(id);
        if (known == null) {
            known = StoryDocument.story(document(id).orElseThrow());
            read.put(id, known);
        }
        return known;
    }

    List<Passage> paragraph(StoryId story, int number) throws IOException {
        Query place = new TermQuery(new Term(Fields.PLACE, PassageDocument.place(story, number)));
        List<Passage> passages = new ArrayList<>();
        for (ScoreDoc found : searcher.search(place, MOST_IN_PARAGRAPH, IN_ORDER).scoreDocs) {
            passages.add(PassageDocument.passage(searcher.storedFields().document(found.doc)));
        }
        return passages;
    }

    /** Nothing where there is no such story, or it is too short to have one. */
    List<String> fingerprint(StoryId story) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(Fields.ID, story.value())), 1).scoreDocs;
        return found.length == 0
                ? List.of()
                : List.of(searcher.storedFields().document(found[0].doc, Set.of(Fields.FINGERPRINT))
                        .getValues(Fields.FINGERPRINT));
    }

    private Optional<Document> document(String id) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(searcher.storedFields().document(found[0].doc));
    }

    private List<Stored> all(String... fields) throws IOException {
        Query everyStory = new PrefixQuery(new Term(Fields.ID, ""));
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        List<Stored> stories = new ArrayList<>();
        for (ScoreDoc found : searcher.search(everyStory, most).scoreDocs) {
            stories.add(new Stored(searcher.storedFields().document(found.doc, Set.of(fields))));
        }
        return stories;
    }
}
