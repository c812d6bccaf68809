package dev.verbatim.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/** How the index is written. */
final class Writers {
    /** Sentences are short and alike in length: the settings that Anserini found best for short passages. */
    static final Similarity BM25 = new BM25Similarity(0.9f, 0.4f);

    /** Count this up when what is indexed of a story changes: an index of another format is made anew. */
    private static final String FORMAT = "4";

    private static final String FORMAT_KEY = "verbatim-format";

    private Writers() {}

    /** Opens the index to add to it. */
    static IndexWriter open(Directory directory, Analyzer analyzer) throws IOException {
        return open(directory, analyzer, OpenMode.CREATE_OR_APPEND);
    }

    static void makeEmpty(Directory directory, Analyzer analyzer) throws IOException {
        try (IndexWriter writer = open(directory, analyzer, OpenMode.CREATE)) {
            commit(writer);
        }
    }

    static void commit(IndexWriter writer) throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
        writer.commit();
    }

    /** Whether the last generation on disk was written by this version. */
    static boolean isOfThisFormat(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory) && FORMAT.equals(
                SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT_KEY));
    }

    private static IndexWriter open(Directory directory, Analyzer analyzer, OpenMode mode) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setSimilarity(BM25);
        config.setOpenMode(mode);
        config.setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }
}
