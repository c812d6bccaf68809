package dev.verbatim.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Files decoded to the letter, or not at all: a replaced character would be a word that nobody wrote. */
public final class Utf8 {
    private Utf8() {}

    /**
     * The text of a file.
     *
     * @param file not a link
     * @param largest how many bytes it may have
     */
    public static String read(Path file, int largest) throws Unreadable {
        return decoded(file, bytes(file, largest));
    }

    /** The same, not decoded. */
    public static byte[] bytes(Path file, int largest) throws Unreadable {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(largest + 1);
        } catch (IOException failed) {
            throw new Unreadable(file.getFileName() + " can't be read: see that it is there and that the bot may read"
                    + " it");
        }
        if (bytes.length > largest) {
            throw new Unreadable(file.getFileName() + " is larger than " + largest / 1000 + " kB: cut it into parts");
        }
        return bytes;
    }

    private static String decoded(Path file, byte[] bytes) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new Unreadable(file.getFileName() + " is not UTF-8 at byte " + in.position()
                    + ": save it as UTF-8");
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int at = text.substring(0, nul).getBytes(StandardCharsets.UTF_8).length;
            throw new Unreadable(file.getFileName() + " holds a NUL at byte " + at
                    + " and is no plain text: save it as UTF-8 text, or take it out of the folder");
        }
        return text;
    }
}
