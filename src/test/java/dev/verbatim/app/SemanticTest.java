package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code answers.semantic}, on and off. */
class SemanticTest {
    @TempDir
    private Path home;

    @BeforeEach
    void givenAStory() throws IOException {
        Files.createDirectories(home.resolve("stories"));
        Files.writeString(home.resolve("stories/tram.txt"), "The tram runs.\n\nThe tram stopped in May.\n");
    }

    @Test
    void onTheModelReads() throws IOException {
        Run explained = run("on", "ask", "--explain", "When did the tram stop?");

        assertThat(explained.status()).isZero();
        assertThat(explained.out()).contains("stopped in May").contains("reading (");
        assertThat(run("on", "doctor").out()).contains("ok    answers.semantic: the language model reads");
    }

    @Test
    void offItIsNotAsked() throws IOException {
        assertThat(run("off", "ask", "--explain", "When did the tram stop?").out()).contains("stopped in May")
                .doesNotContain("reading (");
        assertThat(run("off", "doctor").out()).doesNotContain("semantic");
    }

    private Run run(String semantic, String... arguments) throws IOException {
        Files.writeString(home.resolve("config.yml"), "answers:\n  semantic: " + semantic + "\n");
        return new Program(home).run("", arguments);
    }
}
