package dev.verbatim.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for packed streams that would fill the memory, before PDFBox unpacks those that tell it where everything lies. Each
 * stream that can be inflated is, into nothing, and counted; for other ways to pack see {@link PdfFilters}. Missed: tables of places that are packed in other ways than with deflate, which nobody does.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    static final long LARGEST = 60_000_000;
    private static final long LARGEST_TOGETHER = 400_000_000;

    private PdfStreams() {}

    static void refuseBombs(Content content) throws Unreadable {
        byte[] bytes = content.bytes();
        byte[] nowhere = new byte[65_536];
        long together = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            long length = inflated(bytes, at, nowhere);
            together += length;
            if (length > LARGEST || together > LARGEST_TOGETHER) {
                throw new Unreadable(content.name() + " unpacks to more than a story holds: it may be made to do harm");
            }
        }
    }

    /** Behind the next word “stream” and the line's end. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
            if (bytes[i] == 's' && Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                int end = i + STREAM.length;
                end += bytes[end] == '\r' ? 1 : 0;
                return end + (bytes[end] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    /** What comes out until the stream ends or breaks off: PDFBox takes the beginning of a broken one too. */
    private static long inflated(byte[] bytes, int at, byte[] nowhere) {
        Inflater inflater = new Inflater();
        long length = 0;
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            for (int more = inflater.inflate(nowhere); more > 0
                    && length <= LARGEST; more = inflater.inflate(nowhere)) {
                length += more;
            }
        } catch (DataFormatException notPackedAnyFurther) {
            // What came counts.
        } finally {
            inflater.end();
        }
        return length;
    }
}
