package dev.verbatim.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.SleepingLockWrapper;

/** How the index is written. */
final class Writers {
    /** Sentences are short and alike in length: the settings that Anserini found best for short passages. */
    static final Similarity BM25 = new BM25Similarity(0.9f, 0.4f);

    /** Count this up when what is indexed of a story changes: an index of another format is made anew. */
    private static final String FORMAT = "6";

    private static final String FORMAT_KEY = "verbatim-format";
    private static final String STATE_KEY = "verbatim-state";
    private static final String COMPLETE = "complete";

    /** Two programs that start at once on an empty folder: the other one needs but a moment. */
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long PAUSE_MILLIS = 50;

    private Writers() {}

    /** Opens the index to add to it. */
    static IndexWriter open(Directory directory, Analyzer analyzer) throws IOException {
        return open(directory, analyzer, OpenMode.CREATE_OR_APPEND);
    }

    /** Opens the index to write it anew: what it holds stays until the commit, and then goes all at once. */
    static IndexWriter anew(Directory directory, Analyzer analyzer) throws IOException {
        return open(directory, analyzer, OpenMode.CREATE);
    }

    /** Makes an empty index where there is none of this format. */
    static void prepare(Directory directory, Analyzer analyzer) throws IOException {
        if (isOfThisFormat(directory)) {
            return;
        }
        try (IndexWriter writer = anew(new SleepingLockWrapper(directory, PATIENCE_MILLIS, PAUSE_MILLIS), analyzer)) {
            if (!isOfThisFormat(directory)) {
                commit(writer);
            }
        }
    }

    /** Deletes all that Lucene wrote, whatever state it is in, and nothing else. */
    static void wipe(Directory directory) throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (isOurs(file)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static boolean isOurs(String file) {
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                || file.startsWith(IndexFileNames.SEGMENTS) || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }

    static void commit(IndexWriter writer) throws IOException {
        commit(writer, Map.of(FORMAT_KEY, FORMAT));
    }

    /** A commit that says that nothing is to come: see {@link #isComplete}. */
    static void commitComplete(IndexWriter writer) throws IOException {
        commit(writer, Map.of(FORMAT_KEY, FORMAT, STATE_KEY, COMPLETE));
    }

    private static void commit(IndexWriter writer, Map<String, String> data) throws IOException {
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** Whether the last generation on disk was committed as complete. */
    static boolean isComplete(Directory directory) throws IOException {
        return COMPLETE.equals(SegmentInfos.readLatestCommit(directory).getUserData().get(STATE_KEY));
    }

    /** Whether the last generation on disk was written by this version. */
    private static boolean isOfThisFormat(Directory directory) throws IOException {
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
