package dev.verbatim.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A generation as who sees only some sources may see it: what comes from others is as if it had been deleted. So no
 * search, however it is written, finds it.
 *
 * <p>Accepted: how rare a word is, is counted over all sources.
 */
final class SourceView extends FilterDirectoryReader {
    private final Set<String> sources;

    SourceView(DirectoryReader whole, Set<String> sources) throws IOException {
        super(whole, new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader reader) {
                return new Part(reader, sources);
            }
        });
        this.sources = sources;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader other) throws IOException {
        return new SourceView(other, sources);
    }

    /** Two views of one generation are not the same, so nothing may be kept under its name. */
    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    private static final class Part extends FilterLeafReader {
        private final FixedBitSet seen;

        Part(LeafReader whole, Set<String> sources) {
            super(whole);
            this.seen = seen(whole, sources);
        }

        private static FixedBitSet seen(LeafReader whole, Set<String> sources) {
            FixedBitSet seen = new FixedBitSet(whole.maxDoc());
            try {
                for (String source : sources) {
                    add(whole, whole.postings(new Term(Fields.FROM_SOURCE, source), PostingsEnum.NONE), seen);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return seen;
        }

        private static void add(LeafReader whole, @Nullable PostingsEnum documents, FixedBitSet seen)
                throws IOException {
            Bits live = whole.getLiveDocs();
            while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(documents.docID())) {
                    seen.set(documents.docID());
                }
            }
        }

        @Override
        public Bits getLiveDocs() {
            return seen;
        }

        @Override
        public int numDocs() {
            return seen.cardinality();
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
