package dev.verbatim.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Where the files of an index are kept. Tests put a disk that fails in its place. */
interface Storage {
    Storage DISK = FSDirectory::open;

    Directory open(Path folder) throws IOException;
}
