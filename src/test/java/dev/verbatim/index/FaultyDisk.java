package dev.verbatim.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/** A real folder on a disk that fills up or turns read-only when a test says so. */
public final class FaultyDisk implements Storage {
    private long room = Long.MAX_VALUE;
    private boolean readOnly;

    /** From now on, so many bytes can be written. */
    public synchronized void setRoom(long bytes) {
        room = bytes;
    }

    public synchronized void setReadOnly(boolean now) {
        readOnly = now;
    }

    public PassageIndex index(Path folder) {
        return new Opening(folder, this).plain();
    }

    private synchronized void take(String file, long bytes) throws IOException {
        refuseWriting(file);
        if (room < bytes) {
            throw new FileSystemException(file, null, "No space left on device");
        }
        room -= bytes;
    }

    private synchronized void refuseWriting(String file) throws IOException {
        if (readOnly) {
            throw new FileSystemException(file, null, "Read-only file system");
        }
    }

    @Override
    public Directory open(Path folder) throws IOException {
        return new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                take(name, 0);
                return limited(in.createOutput(name, context));
            }

            @Override
            public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
                take(prefix, 0);
                return limited(in.createTempOutput(prefix, suffix, context));
            }

            @Override
            public Lock obtainLock(String name) throws IOException {
                refuseWriting(name);
                return in.obtainLock(name);
            }

            @Override
            public void rename(String source, String dest) throws IOException {
                refuseWriting(source);
                in.rename(source, dest);
            }

            @Override
            public void deleteFile(String name) throws IOException {
                refuseWriting(name);
                in.deleteFile(name);
            }

            // Byte by byte, rather than the file system's own way around createOutput.
            @Override
            public void copyFrom(Directory from, String source, String dest, IOContext context) throws IOException {
                try (var input = from.openInput(source, IOContext.READONCE);
                        IndexOutput output = createOutput(dest, context)) {
                    output.copyBytes(input, input.length());
                }
            }
        };
    }

    private IndexOutput limited(IndexOutput output) {
        String name = output.getName();
        return new FilterIndexOutput("limited " + name, name, output) {
            @Override
            public void writeByte(byte b) throws IOException {
                take(name, 1);
                out.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                take(name, length);
                out.writeBytes(bytes, offset, length);
            }
        };
    }
}
