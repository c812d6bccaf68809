package dev.verbatim.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The views of the newest generation that are in use. Safe for use by several threads. */
final class SourceViews {
    /** Each takes a bit for each document. */
    private static final int MOST = 64;

    private final Map<Set<String>, IndexSearcher> views = new LinkedHashMap<>(MOST, 0.75f, true);
    private @Nullable IndexSearcher generation;

    /**
     * Searches a generation as who sees these sources may; to be used as long as the whole one is.
     *
     * @param sources names of sources, or null for all
     */
    IndexSearcher of(IndexSearcher whole, @Nullable Set<String> sources) throws IOException {
        return sources == null ? whole : limited(whole, sources);
    }

    @SuppressWarnings("ReferenceEquality") // a generation is its searcher, and nothing equal to it
    private synchronized IndexSearcher limited(IndexSearcher whole, Set<String> sources) throws IOException {
        if (!whole.equals(generation)) {
            views.clear();
            generation = whole;
        }
        IndexSearcher known = views.get(sources);
        if (known == null) {
            known = new IndexSearcher(new SourceView((DirectoryReader) whole.getIndexReader(), sources));
            known.setSimilarity(whole.getSimilarity());
            views.put(sources, known);
            forgetOldest();
        }
        return known;
    }

    private void forgetOldest() {
        if (views.size() > MOST) {
            views.remove(views.keySet().iterator().next());
        }
    }
}
