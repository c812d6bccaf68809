package dev.verbatim.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;

/**
 * Looks for packed streams that would fill the memory, before PDFBox unpacks those that tell it where everything lies
 * (cross-reference and object streams). Each stream that can be inflated is, into nothing, and counted; one that says that
 * it is packed otherwise, or several times, is unpacked as {@link PdfFilters} does. Missed: names of filters in an order
 * that only an indirect object tells.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_DICTIONARY = 8192;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
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
            if (length > LARGEST || together > LARGEST_TOGETHER || isPackedTooMuch(bytes, at)) {
                throw new Unreadable(content.name() + " unpacks to more than a story holds: it may be made to do harm");
            }
        }
    }

    /** By all the filters that are named before it, or in case that some are decoys, by any of them. */
    private static boolean isPackedTooMuch(byte[] bytes, int at) {
        List<COSName> filters = PdfFilters.named(dictionary(bytes, at));
        if (filters.isEmpty() || filters.equals(List.of(COSName.FLATE_DECODE))) {
            return false;
        }
        byte[] packed = Arrays.copyOfRange(bytes, at, end(bytes, at));
        return PdfFilters.isTooLarge(filters, packed)
                || filters.stream().distinct().anyMatch(each -> PdfFilters.isTooLarge(List.of(each), packed));
    }

    /** What stands between the last “obj” and the stream, names spelt out. */
    private static String dictionary(byte[] bytes, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return ESCAPED.matcher(before.substring(before.lastIndexOf("obj") + 1))
                .replaceAll(escaped -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }

    private static int end(byte[] bytes, int at) {
        for (int i = at; i + END.length <= bytes.length; i++) {
            if (bytes[i] == 'e' && Arrays.equals(bytes, i, i + END.length, END, 0, END.length)) {
                return i;
            }
        }
        return bytes.length;
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
