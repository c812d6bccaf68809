package dev.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Whatever the bytes are: a story that can be kept and quoted, or a reason why not. With JAZZER_FUZZ=1 in the environment
 * the one test that is chosen looks for new bytes; without, it tries the files of its folder in the test resources.
 */
class DocumentFuzzTest {
    @FuzzTest(maxDuration = "12m")
    void html(byte[] bytes) {
        read(Format.HTML, bytes);
    }

    @FuzzTest(maxDuration = "12m")
    void pdf(byte[] bytes) {
        read(Format.PDF, bytes);
    }

    /** Bytes that are no ZIP count as the text inside of one: chance hardly finds a right checksum. */
    @FuzzTest(maxDuration = "12m")
    void word(byte[] bytes) throws IOException {
        boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        read(Format.WORD, packed ? bytes : zip(bytes));
    }

    @FuzzTest(maxDuration = "12m")
    void plain(byte[] bytes) {
        read(Format.TEXT, bytes);
    }

    /** A text or Markdown file: front matter, date line, headline. */
    @FuzzTest(maxDuration = "12m")
    void text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            Story story = new StoryReader(new StoryId("a"), "a.md", text).read(Details.NONE);
            assertThat(story.text()).isEqualTo(text);
            assertThat(story.body().end()).isLessThanOrEqualTo(text.length());
        } catch (Unreadable unreadable) {
            assertThat(unreadable.reason()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "12m")
    void sidecar(byte[] bytes) {
        try {
            Details details = Details.read("a.yml", new String(bytes, StandardCharsets.UTF_8));
            assertThat(details.provenance("a").title()).isNotBlank();
        } catch (Unreadable unreadable) {
            assertThat(unreadable.reason()).isNotBlank();
        }
    }

    private static void read(Format format, byte[] bytes) {
        try {
            Document document = format.read(new Content("it", bytes, null, URI.create("https://example.com/a")));
            String text = document.text();
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(text).doesNotContain("\0");
            Story story = new StoryReader(new StoryId("a"), "a", text).read(document.details());
            assertThat(story.text()).isEqualTo(text);
        } catch (Unreadable unreadable) {
            assertThat(unreadable.reason()).isNotBlank();
        }
    }

    static byte[] zip(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document);
        }
        return bytes.toByteArray();
    }
}
