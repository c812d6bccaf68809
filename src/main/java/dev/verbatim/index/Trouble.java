package dev.verbatim.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** What the disk did to the index, told to whoever runs the bot, always with a way back. */
record Trouble(Path folder) {
    IndexException opening(Exception e) {
        return told("can't be opened", e, "See that the bot may read and write there.");
    }

    IndexException reading(IOException e) {
        return told("can't be read", e, "Try again; if it stays so, start Verbatim again.");
    }

    IndexException writing(IOException e) {
        return told("can't be written", e, "What it held is kept and answers. See that the disk has room and that the"
                + " bot may write there, then read the sources again.");
    }

    IndexException busy(IOException e) {
        return new IndexException("Another Verbatim is writing to the index in " + folder
                + ". Wait until it is done, or stop it.", e, false);
    }

    private IndexException told(String what, Exception e, String wayBack) {
        String place = "The index in " + folder + " ";
        return isDamage(e)
                ? new IndexException(place + "is damaged (" + words(e)
                        + "). verbatim index --full makes it anew from the sources.", e, true)
                : new IndexException(place + what + " (" + words(e) + "). " + wayBack, e, false);
    }

    /** Files that can't be right, rather than a disk that does not let us. */
    private static boolean isDamage(Exception e) {
        return e instanceof CorruptIndexException || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException || e instanceof IndexNotFoundException
                || e instanceof EOFException || e instanceof NoSuchFileException || e instanceof FileNotFoundException
                || e instanceof IllegalArgumentException;
    }

    /** Of some exceptions the message is only the file's name. */
    private static String words(Exception e) {
        return switch (e) {
            case AccessDeniedException denied -> "not allowed: " + denied.getFile();
            case NoSuchFileException missing -> "missing: " + missing.getFile();
            case FileSystemException failed when failed.getReason() == null -> "failed: " + failed.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }
}
