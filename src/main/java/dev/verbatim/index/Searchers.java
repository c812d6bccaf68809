package dev.verbatim.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each search the newest generation, for as long as the search takes. Safe for use by several threads. */
final class Searchers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Searchers.class);

    private final SearcherManager searchers;
    private final AtomicReference<String> told = new AtomicReference<>("");

    /** Reads the whole generation once, see {@link #check}. */
    Searchers(Directory directory) throws IOException {
        this.searchers = new SearcherManager(directory, new ScoringLikeBm25());
    }

    interface Use<T> {
        T apply(IndexSearcher searcher) throws IOException;
    }

    <T> T with(Use<T> use) throws IOException {
        refreshIfPossible();
        IndexSearcher searcher = searchers.acquire();
        try {
            return use.apply(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Shows what was committed. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /**
     * Another process may have gathered meanwhile. Where its generation can't be opened (deleted, damaged, too many open
     * files), the one that is open goes on answering.
     */
    private void refreshIfPossible() {
        try {
            boolean _ = searchers.maybeRefresh();
            told.set("");
        } catch (IOException e) {
            String trouble = String.valueOf(e.getMessage());
            if (!trouble.equals(told.getAndSet(trouble))) {
                LOG.warn("The newest index can't be opened; answers come from the one before", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }

    private static final class ScoringLikeBm25 extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Writers.BM25);
            if (previous == null) {
                check(reader);
            }
            return searcher;
        }
    }

    /** Reads all that an earlier run wrote against its checksums: a flipped bit would change a story's words unseen. */
    private static void check(IndexReader reader) throws IOException {
        for (LeafReaderContext part : reader.leaves()) {
            part.reader().checkIntegrity();
        }
    }
}
