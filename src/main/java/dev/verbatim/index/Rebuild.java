package dev.verbatim.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index that is made anew in a folder of its own, {@code rebuild} in the live one's, which answers meanwhile. Fill
 * {@link #index}, then {@link #swap}.
 *
 * <p>The swap is one commit of the live index: whoever searches it, in this process or another, sees the old generation
 * until then and the new one after it. Until then what was committed beside is kept, whatever happens, and the next
 * rebuild goes on with it. A rebuild that was whole and died during its swap is thrown away, since nobody can tell
 * whether the swap was done; the live index is whole, old or new. Not safe for use by several threads.
 */
public final class Rebuild implements AutoCloseable {
    static final String FOLDER = "rebuild";
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final PassageIndex live;
    private final PassageIndex beside;
    private final Path folder;

    Rebuild(PassageIndex live, PassageIndex beside, Path folder) {
        this.live = live;
        this.beside = beside;
        this.folder = folder;
    }

    /** The index to fill. It holds what an earlier rebuild had done when it ended. */
    public PassageIndex index() {
        return beside;
    }

    /**
     * Puts the new index in the live one's place, and deletes the folder.
     *
     * @throws IndexException when that fails; the live index is then as it was
     */
    public void swap() {
        beside.complete();
        live.replaceWith(beside);
        discard();
    }

    /** What can't be deleted does no harm: the next rebuild finds that it is complete, and tries again. */
    private void discard() {
        try {
            beside.wipe();
            Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
            Files.deleteIfExists(folder);
        } catch (IndexException | IOException e) {
            LOG.warn("The folder {} is of no use any more and could not be deleted", folder, e);
        }
    }

    @Override
    public void close() {
        beside.close();
    }
}
