package dev.verbatim.index;

import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Changes to the index that show all together, once {@link #commit} returns, or never. Not safe for use by several threads.
 */
public final class IndexUpdate implements AutoCloseable {
    /** What makes a commit show to searches. */
    interface Refresh {
        void run() throws IOException;
    }

    private final IndexWriter writer;
    private final Refresh refresh;

    IndexUpdate(IndexWriter writer, Refresh refresh) {
        this.writer = writer;
        this.refresh = refresh;
    }

    /** Adds a story, in place of what the index had of it. */
    public void put(StoryEntry entry) {
        remove(entry.story().id());
        attempt(() -> writer.addDocuments(documents(entry)));
    }

    /** Takes a story out; nothing happens where there is none. */
    public void remove(StoryId id) {
        attempt(() -> writer.deleteDocuments(new Term(Fields.STORY, id.value()), new Term(Fields.ID, id.value())));
    }

    /** Writes all changes to disk and shows them. */
    public void commit() {
        attempt(() -> {
            Writers.commit(writer);
            refresh.run();
        });
    }

    /** Ends the update; what was not committed is forgotten. */
    @Override
    public void close() {
        attempt(writer::rollback);
    }

    private static List<Document> documents(StoryEntry entry) {
        Story story = entry.story();
        List<Document> documents = new ArrayList<>();
        documents.add(StoryDocument.of(entry));
        entry.passages().forEach(passage -> documents.add(PassageDocument.of(story, entry.source(), passage)));
        return documents;
    }

    private static void attempt(Refresh step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new IndexException("The index can't be written: " + e.getMessage(), e);
        }
    }
}
