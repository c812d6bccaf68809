package dev.verbatim.index;

import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Reads the names of each generation once, at the first use. Safe for use by several threads. */
final class NameList {
    private static final Set<String> FIELDS = Set.of(Fields.NAMED, Fields.ID, Fields.TITLE);
    private final Map<IndexSearcher, Names> read = Collections.synchronizedMap(new WeakHashMap<>());

    Names of(IndexSearcher searcher) throws IOException {
        Names known = read.get(searcher);
        if (known == null) {
            known = new Reading().read(searcher);
            read.put(searcher, known);
        }
        return known;
    }

    private static final class Reading {
        private final Map<String, Integer> speakers = new HashMap<>();
        private final Map<StoryId, String> titles = new HashMap<>();

        Names read(IndexSearcher searcher) throws IOException {
            for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
                Bits live = part.reader().getLiveDocs();
                StoredFields stored = part.reader().storedFields();
                for (int document = 0; document < part.reader().maxDoc(); document++) {
                    if (live == null || live.get(document)) {
                        add(new Stored(stored.document(document, FIELDS)));
                    }
                }
            }
            return new Names(mostFirst(), titles);
        }

        private void add(Stored document) {
            String named = document.get(Fields.NAMED);
            if (named != null) {
                speakers.merge(named, 1, Integer::sum);
            }
            String story = document.get(Fields.ID);
            if (story != null) {
                titles.put(new StoryId(story), document.need(Fields.TITLE));
            }
        }

        private List<String> mostFirst() {
            return speakers.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(
                    Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
                    .toList();
        }
    }
}
