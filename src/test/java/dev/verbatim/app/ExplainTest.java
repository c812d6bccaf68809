package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ask --explain}, and several questions at once. */
class ExplainTest {
    @TempDir
    private Path home;

    @BeforeEach
    void aStory() throws IOException {
        Files.createDirectories(home.resolve("stories"));
        Files.writeString(home.resolve("stories/bridge.txt"), """
                date 2024-03-05 The old bridge at Kilmore will close for two years.

                “We will open it again in 2026,” Mayor Ada Quill said. “Nobody will have to swim.”
                """);
    }

    @Test
    void tellsHowItUnderstoodAndWhatCounted() {
        Run run = ask("--explain", "when will Quill open the bridge again");

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsSubsequence("> “We will open it again in 2026”", "Understood as:",
                "  kind       when", "  subject    Quill", "  verb       open", "Confidence ", "answered",
                "passages were weighed; the best:", "bridge, paragraph 2: We will open it again in 2026", "story (");
    }

    @Test
    void tellsWhyItIsSilent() {
        assertThat(ask("--explain", "who sells purple cucumbers").out()).startsWith("No story says.")
                .contains("silent, since no passage has any of the words");
    }

    @Test
    void jsonHasItUnderAKeyOfItsOwn() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ask("--explain", "--json", "when will it open again").out());

        assertThat(json.at("/explanation/question/kind").asText()).isEqualTo("WHEN");
        assertThat(json.at("/explanation/candidates/0/story").asText()).isEqualTo("bridge");
        assertThat(json.at("/explanation/candidates/0/reasons/0/weight").isNumber()).isTrue();
        assertThat(new ObjectMapper().readTree(ask("--json", "when will it open").out()).has("explanation")).isFalse();
        assertThat(ask("--explain", "--json", "--batch", "x").err()).startsWith("--explain is for a single question");
    }

    @Test
    void severalQuestionsAreAnsweredInTurn() {
        Run run = ask("When will Quill open the bridge? What did she say about swimming?");

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsSubsequence("When will Quill open the bridge?\n", "in 2026",
                "\nWhat did she say about swimming?\n", "Taken as: What did Ada Quill say about swimming?");
    }

    private Run ask(String... arguments) {
        List<String> all = new ArrayList<>(List.of("ask"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--stories", home.resolve("stories").toString()));
        return new Program(home).run("", all.toArray(String[]::new));
    }
}
