package dev.verbatim.index;

import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index of all passages, on disk.
 *
 * <p>It moves from one complete generation to the next: a {@link IndexUpdate} shows nothing until it commits, and a search
 * sees one generation from beginning to end. Safe for use by several threads; one process at a time may update it, any
 * number may search.
 *
 * <p>All methods throw {@link IndexException} when the disk fails them.
 */
public final class PassageIndex implements AutoCloseable {
    private final IndexSettings settings;
    private final Directory directory;
    private final EnglishText analyzer = new EnglishText();
    private final RelatedWords related = new RelatedWords(analyzer);
    private final SearcherManager searchers;

    private PassageIndex(IndexSettings settings) throws IOException {
        this.settings = settings;
        Files.createDirectories(settings.folder());
        this.directory = FSDirectory.open(settings.folder());
        try {
            if (!Writers.isOfThisFormat(directory)) {
                Writers.makeEmpty(directory, analyzer);
            }
            this.searchers = new SearcherManager(directory, new ScoringLikeBm25());
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Opens the index, and makes an empty one where there is none. */
    public static PassageIndex open(IndexSettings settings) {
        try {
            return new PassageIndex(settings);
        } catch (LockObtainFailedException e) {
            throw busy(settings, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new IndexException("The index in " + settings.folder() + " can't be opened (" + e.getMessage()
                    + "). Delete what lies in that folder; the next start makes it again.", e);
        }
    }

    /** The passages that fit best, best first; equal ones by newest day, then story, then place. */
    public List<Hit> search(Search search) {
        return withSearcher(searcher -> new PassageSearch(searcher, analyzer, related).run(search));
    }

    /**
     * Passages in the order of the days that they tell of, oldest first; those of no known day are left out.
     *
     * @param speaker only what speakers of this name said; null for whatever tells its day
     * @param limit how many at the most
     */
    public List<Hit> timeline(@Nullable String speaker, Scope scope, int limit) {
        return withSearcher(searcher -> new Timeline(searcher, analyzer).run(speaker, scope, limit));
    }

    /** The passages of one paragraph, in order. */
    public List<Passage> paragraph(StoryId story, int number) {
        return withSearcher(searcher -> new Stories(searcher).paragraph(story, number));
    }

    /** All stories that are indexed. */
    public Map<StoryId, Stamp> stamps() {
        return withSearcher(searcher -> new Stories(searcher).stamps());
    }

    public Optional<StoredStory> story(StoryId id) {
        return withSearcher(searcher -> new Stories(searcher).find(id));
    }

    /**
     * Begins to change the index. Close it, whatever happens.
     *
     * @throws IndexException also when another process or thread is changing it
     */
    public IndexUpdate update() {
        try {
            IndexWriter writer = Writers.open(directory, analyzer);
            return new IndexUpdate(writer, () -> searchers.maybeRefreshBlocking());
        } catch (LockObtainFailedException e) {
            throw busy(settings, e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try (directory; analyzer; searchers) {
            // Closes in the reverse order.
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private interface Use<T> {
        T apply(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(Use<T> use) {
        try {
            // Another process may have gathered meanwhile.
            boolean _ = searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return use.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static final class ScoringLikeBm25 extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(
                IndexReader reader, @Nullable IndexReader previous) throws IOException {
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

    private IndexException failed(IOException e) {
        return new IndexException("The index in " + settings.folder() + " can't be used: " + e.getMessage(), e);
    }

    private static IndexException busy(IndexSettings settings, IOException e) {
        return new IndexException("Another Verbatim is writing to the index in " + settings.folder()
                + ". Wait until it is done, or stop it.", e);
    }
}
