package dev.verbatim.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** The ways to open an index, whatever its folder holds. */
record Opening(Path folder, Storage storage) {
    /** As it is; empty where there is none. */
    PassageIndex plain() {
        try {
            return new PassageIndex(folder, storage);
        } catch (LockObtainFailedException e) {
            throw new Trouble(folder).busy(e);
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(folder).opening(e);
        }
    }

    /** One that is damaged is deleted, and an empty one made in its place. */
    PassageIndex healed() {
        try {
            return plain();
        } catch (IndexException e) {
            if (!e.isDamage()) {
                throw e;
            }
            wipe();
            return plain();
        }
    }

    /** What an earlier rebuild left, or an empty index where it left nothing that is of use. */
    PassageIndex unfinished() {
        PassageIndex index = healed();
        if (!index.isComplete()) {
            return index;
        }
        index.close();
        wipe();
        return plain();
    }

    private void wipe() {
        try (Directory directory = storage.open(folder)) {
            Writers.wipe(directory);
        } catch (LockObtainFailedException e) {
            throw new Trouble(folder).busy(e);
        } catch (IOException e) {
            throw new Trouble(folder).writing(e);
        }
    }
}
