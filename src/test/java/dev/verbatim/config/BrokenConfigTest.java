package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds: it is valid or it has problems, nothing is thrown, and the token is nowhere to be seen. */
class BrokenConfigTest {
    private static final String SECRET = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.thisIsTheSecretPartOfTheToken01";
    private static final String WRITTEN = SECRET.replace("Secret", "Hidden");
    private static final String[] PIECES = {"sources:", "- ", "folder: ", "stories", "\n", "\n  ", "\n\t", "index:",
            "answers:", "passages: ", "3", "confidence: ", "0.3", "discord:", "token: ", "rest: ", "gateway: ",
            "admin-roles: ", "https://", "wss://x/", "${DISCORD_TOKEN}", "${", "}", "[", "]", "{", ",", ":", "\"", "'",
            "&a ", "*a", "!!int ", "---", "? ", "| ", "> ", "%", "@", "#", "\u0000", "\uD800", "\u2028", "é", "~",
            WRITTEN, "<<: "};

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isToldAndNeverThrown(long seed) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(home.resolve("stories"));
        for (int i = 0; i < 250; i++) {
            String text = random.nextBoolean() ? pieces(random) : mutated(random);
            Config config = read(text);
            assertThat(config.toString()).as(text).doesNotContain(SECRET).doesNotContain(WRITTEN)
                    .doesNotContain("thisIsTheSecret");
            assertThat(config).isInstanceOfAny(Config.Valid.class, Config.Invalid.class);
        }
    }

    private Config read(String text) throws IOException {
        Path file = home.resolve("config.yml");
        Files.writeString(file, text.replace('\uD800', '\uE000'));
        return new ConfigReader(Map.of("DISCORD_TOKEN", SECRET)).read(file);
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder("""
                sources:
                  - folder: stories
                answers:
                  passages: 3
                  confidence: 0.3
                discord:
                  token: ${DISCORD_TOKEN}
                  admin-roles: [a, b]
                """);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + random.nextInt(6)), PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
