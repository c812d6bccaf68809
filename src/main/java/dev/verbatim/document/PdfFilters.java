package dev.verbatim.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks for streams that would fill the memory because of how they are packed: several times, or otherwise than with
 * deflate. Each is unpacked step by step as PDFBox would, and given up as soon as it is too large.
 */
final class PdfFilters {
    private static final Set<COSName> GROWING = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION);
    private static final int MOST = 8;
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9]++)");

    private PdfFilters() {}

    static void refuseBombs(Content content, COSDocument pdf) throws Unreadable, IOException {
        for (COSObjectKey key : List.copyOf(pdf.getXrefTable().keySet())) {
            COSObject object = pdf.getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream && isTooLarge(stream)) {
                throw new Unreadable(content.name() + " unpacks to more than a story holds: it may be made to do harm");
            }
        }
    }

    /** With deflate alone it was looked at before; pictures, which have ways of their own, are never unpacked. */
    private static boolean isTooLarge(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream.getFilters());
        boolean plain = filters.size() == 1 && filters.getFirst().equals(COSName.FLATE_DECODE);
        if (plain || !GROWING.containsAll(filters)) {
            return false;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            return isTooLarge(filters, raw.readAllBytes(), stream);
        }
    }

    /** The same of bytes that no parser has seen; what is told beside the filters, nobody knows. */
    static boolean isTooLarge(List<COSName> filters, byte[] packed) {
        return isTooLarge(filters, packed, new COSDictionary()) || isTooLarge(filters, packed, late(filters));
    }

    /** LZW may widen its codes early, as is usual, or late. */
    private static COSDictionary late(List<COSName> filters) {
        COSDictionary parameters = new COSDictionary();
        COSDictionary one = new COSDictionary();
        one.setInt(COSName.EARLY_CHANGE, 0);
        COSArray all = new COSArray();
        filters.forEach(_ -> all.add(one));
        parameters.setItem(COSName.DECODE_PARMS, all);
        return parameters;
    }

    /** The filters that a dictionary names, in the order of their names. */
    static List<COSName> named(String dictionary) {
        return NAME.matcher(dictionary).results().map(name -> COSName.getPDFName(name.group(1)))
                .filter(GROWING::contains).toList();
    }

    private static boolean isTooLarge(List<COSName> filters, byte[] packed, COSDictionary parameters) {
        if (filters.size() > MOST) {
            return true;
        }
        Bounded unpacked = new Bounded();
        byte[] step = packed;
        for (int i = 0; i < filters.size() && !unpacked.isFull(); i++) {
            unpacked = new Bounded();
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(step), unpacked,
                        parameters, i);
            } catch (IOException brokenOrFull) {
                // What came counts.
            }
            step = unpacked.bytes.toByteArray();
        }
        return unpacked.isFull();
    }

    private static List<COSName> filters(COSBase written) {
        List<COSName> filters = new ArrayList<>();
        if (written instanceof COSName name) {
            filters.add(name);
        } else if (written instanceof COSArray all) {
            all.toList().stream().filter(COSName.class::isInstance).map(COSName.class::cast).forEach(filters::add);
        }
        return filters;
    }

    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        boolean isFull() {
            return bytes.size() > PdfStreams.LARGEST;
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[]{(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int count) throws IOException {
            if (isFull()) {
                throw new IOException("full");
            }
            bytes.write(some, from, count);
        }
    }
}
