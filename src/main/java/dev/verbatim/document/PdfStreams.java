package dev.verbatim.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for packed streams that would fill the memory, before PDFBox unpacks them. Each stream that can be inflated is,
 * into nothing, and counted. Missed: bombs packed in other ways than with deflate, which grow far less.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final long LARGEST = 60_000_000;
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

    private static long inflated(byte[] bytes, int at, byte[] nowhere) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            long length = 0;
            for (int more = inflater.inflate(nowhere); more > 0; more = inflater.inflate(nowhere)) {
                length += more;
                if (length > LARGEST) {
                    break;
                }
            }
            return length;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
