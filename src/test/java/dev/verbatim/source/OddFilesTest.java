package dev.verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the files hold: the story comes back to the letter or is refused with a reason, and nothing is thrown. */
class OddFilesTest {
    private static final String[] PIECES = {"---", "\n", "\r\n", "\r", "...", "title: ", "published: ", "2022-10-12",
            "2022-13-45", "address: ", "https://a.example/", "date ", " ", "\u00A0", "\uFEFF", "\u2028", "\0",
            "It rained.",
            "Rain at last", "By Ann", "# ", "\"", "'", "[", "{", "}", "&a ", "*a", "!!x ", "\t", "😀", "é", ": ", "- ",
            "${HOME}", "\u0007", "\u0085"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void areReadToTheLetterOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 250; i++) {
            byte[] bytes = pieces(random).getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(10) == 0 && bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(folder.resolve("odd.txt"), bytes);
            Files.writeString(folder.resolve("odd.yml"), random.nextBoolean() ? "" : pieces(random));
            check(bytes);
        }
    }

    private void check(byte[] bytes) throws IOException {
        switch (Folders.sources(List.of(new FolderSettings(folder))).getFirst().list().getFirst().read()) {
            case Reading.Refused refused -> assertThat(refused.reason()).startsWith("odd.").doesNotContain("\n");
            case Reading.Read read -> checkStory(read.story(), bytes);
        }
    }

    private static void checkStory(Story story, byte[] bytes) {
        assertThat(story.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(story.paragraphs()).isNotEmpty();
        assertThat(story.provenance().title()).isNotBlank().doesNotContain("\n", "\t");
        if (story.headline() != null) {
            assertThat(story.paragraphs().getFirst().number()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: x\n", "a: ", "[", "{", "- ", "&a ", "? ", "date ", "#", "'", "\"", "\n",
            "---\n"})
    @Timeout(60)
    void longOnesCostNeitherStackNorTime(String piece) throws IOException {
        byte[] bytes = ("---\ntitle: x\n" + piece.repeat(1_000_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("odd.txt"), bytes);
        check(bytes);
        Files.writeString(folder.resolve("odd.yml"), piece.repeat(190_000 / piece.length()));
        check(bytes);
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "---\n" : "");
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
