package dev.verbatim.index;

import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Changes to the index that show all together, once {@link #commit} returns, or never; then others may follow. Not safe
 * for use by several threads.
 */
public final class IndexUpdate implements AutoCloseable {
    /** A step that the disk may fail. */
    interface Step {
        void run() throws IOException;
    }

    private final IndexWriter writer;
    private final Step refresh;
    private final Trouble trouble;

    /** @param refresh makes a commit show to searches */
    IndexUpdate(IndexWriter writer, Step refresh, Trouble trouble) {
        this.writer = writer;
        this.refresh = refresh;
        this.trouble = trouble;
    }

    /** Adds a story, in place of what the index had of it. */
    public void put(StoryEntry entry) {
        remove(entry.story().id());
        attempt(() -> writer.addDocuments(documents(entry)));
    }

    /** Notes the new stamp of a story that is as it was and where it was. Its passages stay. */
    public void restamp(Story story, Stamp stamp) {
        StoryEntry entry = new StoryEntry(story, stamp.source(), stamp.value(), List.of());
        attempt(() -> writer.updateDocument(new Term(Fields.ID, story.id().value()), StoryDocument.of(entry)));
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

    private static List<Document> documents(StoryEntry entry) throws IOException {
        Story story = entry.story();
        List<Document> documents = new ArrayList<>();
        documents.add(StoryDocument.of(entry));
        entry.passages().forEach(passage -> documents.add(PassageDocument.of(story, entry.source(), passage)));
        return documents;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw trouble.writing(e);
        } catch (AlreadyClosedException e) {
            // What closed the writer may have happened on another thread, while it merged.
            throw trouble.writing(e.getCause() instanceof IOException cause ? cause : new IOException(e));
        }
    }
}
