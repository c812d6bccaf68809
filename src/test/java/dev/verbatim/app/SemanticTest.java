package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.verbatim.meaning.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code answers.semantic}, in builds with the language model and without. */
class SemanticTest {
    @TempDir
    private Path home;

    @BeforeEach
    void givenAStory() throws IOException {
        Files.createDirectories(home.resolve("stories"));
        Files.writeString(home.resolve("stories/tram.txt"), "The tram runs.\n\nThe tram stopped in May.\n");
    }

    @Test
    void onWithoutTheModelSaysHowToBuildItIn() throws IOException {
        assumeFalse(Meaning.isBuiltIn(), "this build has the language model");
        Run asked = run("on", "ask", "When did the tram stop?");
        Run examined = run("on", "doctor");

        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.err()).contains("answers.semantic: on needs a language model (a download of 145 MB)")
                .contains("touch " + home.resolve("with-semantic").toAbsolutePath()).contains("semantic: off");
        assertThat(examined.status()).isEqualTo(1);
        assertThat(examined.out()).contains("fail  answers.semantic: on needs");
    }

    @Test
    void onWithTheModelAnswersByIt() throws IOException {
        assumeTrue(Meaning.isBuiltIn(), "this build has no language model: mvn -Psemantic builds it in");
        Run explained = run("on", "ask", "--explain", "When did the tram stop?");

        assertThat(explained.status()).isZero();
        assertThat(explained.out()).contains("stopped in May").contains("meaning (");
        assertThat(home.resolve("index/meaning.db")).isNotEmptyFile();
        assertThat(run("on", "doctor").out()).contains("ok    answers.semantic: the language model loads");
    }

    @Test
    void offTakesNothing() throws IOException {
        assertThat(run("off", "ask", "--explain", "When did the tram stop?").out()).contains("stopped in May")
                .doesNotContain("meaning");
        assertThat(home.resolve("index/meaning.db")).doesNotExist();
        assertThat(run("off", "doctor").out()).doesNotContain("semantic");
    }

    private Run run(String semantic, String... arguments) throws IOException {
        Files.writeString(home.resolve("config.yml"), "answers:\n  semantic: " + semantic + "\n");
        return new Program(home).run("", arguments);
    }
}
