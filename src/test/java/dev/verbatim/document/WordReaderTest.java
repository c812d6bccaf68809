package dev.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReaderTest {
    private static final String HARM = "a.docx unpacks to more than a story holds: it may be made to do harm";

    @TempDir
    Path folder;

    @Test
    void tellsItsTextAsItStandsAndWhoWroteIt() throws IOException, Unreadable {
        Document document = read(zip(Map.of("word/document.xml", body("""
                <w:p><w:r><w:t>Rain fell</w:t></w:r><w:r><w:tab/><w:t>for nine days.</w:t></w:r></w:p>
                <w:p><w:del><w:r><w:t>never </w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>
                <w:r><w:t>It stopped.</w:t></w:r></w:p>"""), "docProps/core.xml", """
                <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Rain at last</dc:title>
                <dc:creator>A. Poe</dc:creator><dcterms:created>2021-03-04T10:00:00Z</dcterms:created>
                </cp:coreProperties>""".getBytes(StandardCharsets.UTF_8))));

        assertThat(document.paragraphs()).containsExactly("Rain fell for nine days.", "It stopped.");
        assertThat(document.details().title()).isEqualTo("Rain at last");
        assertThat(document.details().author()).isEqualTo("A. Poe");
        assertThat(document.details().published()).isEqualTo(LocalDate.of(2021, 3, 4));
    }

    @Test
    void lockedOnesAndOldOnesAreRefusedByName() {
        assertRefused(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "a.docx is locked with a password, or of"
                + " an old Word: save it as .docx without a password");
    }

    @Test
    void whatIsNoWordFileIsRefused() throws IOException {
        assertRefused(new byte[0], "a.docx is no Word file: save it as .docx");
        assertRefused(zip(Map.of("mimetype", new byte[3])), "a.docx is no Word file: save it as .docx");
        assertRefused(zip(Map.of("word/document.xml", body("<w:p/>"))), "a.docx holds no text");
    }

    @Test
    void bombsAreRefusedWhereverTheyLie() throws IOException {
        byte[] zeroes = new byte[41_000_000];
        Map<String, byte[]> elsewhere = new LinkedHashMap<>();
        elsewhere.put("word/media/picture.png", zeroes);
        elsewhere.put("word/document.xml", body("<w:p><w:r><w:t>Rain.</w:t></w:r></w:p>"));

        assertRefused(zip(Map.of("word/document.xml", zeroes)), HARM);
        assertRefused(zip(elsewhere), HARM);
    }

    @Test
    void manySmallOnesTogetherAreOne() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 21; i++) {
            parts.put("word/media/picture" + i + ".png", new byte[2_000_000]);
        }
        assertRefused(zip(parts), HARM);
    }

    @Test
    void depthIsNoTrouble() throws IOException, Unreadable {
        String deep = "<w:p><w:r><w:t>Rain.</w:t></w:r></w:p>" + "<a>".repeat(200_000) + "</a>".repeat(200_000);

        assertThat(read(zip(Map.of("word/document.xml", body(deep)))).paragraphs()).contains("Rain.");
    }

    @Test
    void noFileIsReadFromInsideOfOne() throws IOException, Unreadable {
        Path secret = Files.writeString(folder.resolve("secret"), "a password");
        byte[] document = ("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + new String(body("<w:p><w:r><w:t>Rain &e; fell.</w:t></w:r></w:p>"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(zip(Map.of("word/document.xml", document))).text()).contains("Rain").doesNotContain("password");
    }

    private static byte[] body(String inside) {
        return ("<w:document xmlns:w=\"w\"><w:body>" + inside + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Document read(byte[] bytes) throws Unreadable {
        return Format.WORD.read(Content.ofFile("a.docx", bytes));
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(bytes))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
