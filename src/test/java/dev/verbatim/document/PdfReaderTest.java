package dev.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class PdfReaderTest {
    private static final String RAIN = "Rain fell on the harbour for nine days, the mayor said on Tuesday.";

    @Test
    void tellsItsTextAndWhoWroteIt() throws IOException, Unreadable {
        try (PDDocument pdf = written(RAIN)) {
            pdf.getDocumentInformation().setTitle("Rain at last");
            pdf.getDocumentInformation().setAuthor("A. Poe");
            pdf.getDocumentInformation().setCreationDate(new GregorianCalendar(2021, Calendar.MARCH, 4));

            Document document = read(bytes(pdf));

            assertThat(document.paragraphs()).containsExactly(RAIN);
            assertThat(document.details().title()).isEqualTo("Rain at last");
            assertThat(document.details().author()).isEqualTo("A. Poe");
            assertThat(document.details().published()).isEqualTo(LocalDate.of(2021, 3, 4));
        }
    }

    @Test
    void aLockedOneIsRefusedByName() throws IOException {
        assertRefused(locked("secret", true), "a.pdf is locked with a password: save it without one");
    }

    @Test
    void oneThatMayBeReadButNotTakenOutIsRefusedByName() throws IOException {
        assertRefused(locked("", false),
                "a.pdf does not allow that its text is taken out: save it without that rule");
    }

    @Test
    void oneThatIsEncryptedAndAllowsAllIsRead() throws IOException, Unreadable {
        assertThat(read(locked("", true)).paragraphs()).containsExactly(RAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Page 1"})
    void aScanIsRefusedByName(String stamp) throws IOException {
        try (PDDocument pdf = written(stamp)) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(LosslessFactory.createFromImage(pdf,
                            new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY)), 0, 0);
                }
            }
            assertRefused(bytes(pdf),
                    "a.pdf holds pictures of pages and hardly any text (a scan): run text recognition on it");
        }
    }

    @Test
    void endlessOnesAreRefused() throws IOException {
        try (PDDocument pdf = written(RAIN)) {
            for (int i = 0; i < PdfReader.MOST_PAGES; i++) {
                pdf.addPage(new PDPage());
            }
            assertRefused(bytes(pdf), "a.pdf has more than 500 pages: cut it into parts");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FlateDecode", "FlateDecode FlateDecode", "FlateDecode FlateDecode FlateDecode",
            "FlateDecode RunLengthDecode", "RunLengthDecode RunLengthDecode RunLengthDecode RunLengthDecode"})
    void bombsAreRefusedBeforeTheyGoOff(String filters) throws IOException {
        List<String> names = List.of(filters.split(" ", -1));
        byte[] packed = names.getLast().equals("FlateDecode") ? deflated(zeroes()) : runs(zeroes().length);
        for (int i = names.size() - 2; i >= 0; i--) {
            packed = names.get(i).equals("FlateDecode") ? deflated(packed) : runs(packed);
        }
        byte[] bomb = withContent(packed, names);
        assertThat(bomb).hasSizeLessThan(3_000_000);

        long before = System.nanoTime();
        assertRefused(bomb, "a.pdf unpacks to more than a story holds: it may be made to do harm");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(1));
    }

    /** PDFBox unpacks the table that tells where everything lies before anybody can look at it. */
    @ParameterizedTest
    @ValueSource(strings = {"/LZWDecode", "/LZ#57Decode", "[/RunLengthDecode /RunLengthDecode /RunLengthDecode]",
            "/FlateDecode", "[/FlateDecode /LZWDecode]", "/FlateDecode /Filter /LZWDecode"})
    void bombsInTheTableOfPlacesAreRefusedBeforeTheyGoOff(String filters) throws IOException {
        byte[] packed = filters.contains("FlateDecode") && !filters.contains("/Filter")
                ? deflated(filters.contains("LZW") ? lzw(zeroes().length) : zeroes())
                : filters.contains("RunLength")
                        ? runs(runs(runs(zeroes().length)))
                        : lzw(zeroes().length);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n1 0 obj\n<< /Type /XRef /W [1 2 1] /Size 3 /Root 2 0 R /Filter " + filters
                + " /Length " + packed.length + " >>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(packed);
        pdf.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pdf.size()).isLessThan(3_000_000);

        assertRefused(pdf.toByteArray(), "a.pdf unpacks to more than a story holds: it may be made to do harm");
    }

    /** So many zeroes: each code repeats what the one before it meant, and one more, until the table is full. */
    private static byte[] lzw(int zeroes) {
        StringBuilder bits = new StringBuilder();
        for (int written = 0; written < zeroes;) {
            bits.append(code(256, written == 0 ? 9 : 12)).append(code(0, 9));
            written++;
            for (int code = 258; code < 4090; code++) {
                bits.append(code(code, code >= 2047 ? 12 : code >= 1023 ? 11 : code >= 511 ? 10 : 9));
                written += code - 256;
            }
        }
        bits.append(code(257, 12)).append("0".repeat(8));
        byte[] packed = new byte[bits.length() / 8];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) Integer.parseInt(bits, 8 * i, 8 * i + 8, 2);
        }
        return packed;
    }

    private static String code(int code, int width) {
        String bits = Integer.toBinaryString(code);
        return "0".repeat(width - bits.length()) + bits;
    }

    @Test
    void aBrokenBombIsOneToo() throws IOException {
        byte[] packed = deflated(zeroes());
        packed[packed.length - 10] ^= 0x55;

        assertRefused(withContent(packed, List.of("FlateDecode")),
                "a.pdf unpacks to more than a story holds: it may be made to do harm");
    }

    @Test
    void whatIsPackedTwiceForNoHarmIsRead() throws IOException, Unreadable {
        byte[] page = ("BT /F1 12 Tf 20 100 Td (" + RAIN + ") Tj ET").getBytes(StandardCharsets.US_ASCII);
        byte[] twice = withContent(deflated(HexFormat.of().formatHex(page).getBytes(StandardCharsets.US_ASCII)),
                List.of("FlateDecode", "ASCIIHexDecode"));

        assertThat(read(twice).paragraphs()).containsExactly(RAIN);
    }

    private static byte[] zeroes() {
        return new byte[(int) PdfStreams.LARGEST + 2_000_000];
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] some = new byte[65_536];
        while (!deflater.finished()) {
            packed.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** So many zeroes: “repeat the next byte 128 times”, again and again. */
    private static byte[] runs(int zeroes) {
        byte[] packed = new byte[2 * (zeroes / 128 + 1)];
        for (int i = 0; i < packed.length; i += 2) {
            packed[i] = (byte) 129;
        }
        return packed;
    }

    /** Runs where there are any, else bytes as they are. */
    private static byte[] runs(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length;) {
            int length = Math.min(128, bytes.length - i);
            packed.write(length - 1);
            packed.write(bytes, i, length);
            i += length;
        }
        return packed.toByteArray();
    }

    private static byte[] withContent(byte[] packed, List<String> filters) throws IOException {
        try (PDDocument pdf = written("")) {
            COSStream stream = new COSStream();
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(packed);
            }
            COSArray names = new COSArray(new ArrayList<>(filters.stream().map(COSName::getPDFName).toList()));
            stream.setItem(COSName.FILTER, filters.size() == 1 ? names.get(0) : names);
            pdf.getPage(0).setContents(new PDStream(stream));
            pdf.getPage(0).getResources().put(COSName.getPDFName("F1"),
                    new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            return bytes(pdf);
        }
    }

    private static byte[] locked(String password, boolean extracting) throws IOException {
        AccessPermission may = new AccessPermission();
        may.setCanExtractContent(extracting);
        try (PDDocument pdf = written(RAIN)) {
            pdf.protect(new StandardProtectionPolicy("owner", password, may));
            return bytes(pdf);
        }
    }

    private static PDDocument written(String line) throws IOException {
        PDDocument pdf = new PDDocument();
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(20, 100);
            content.showText(line);
            content.endText();
        }
        return pdf;
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static Document read(byte[] bytes) throws Unreadable {
        return Format.PDF.read(Content.ofFile("a.pdf", bytes));
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(bytes))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
