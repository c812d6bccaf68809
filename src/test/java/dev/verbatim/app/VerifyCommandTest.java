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

/** {@code verify} as a user calls it. */
class VerifyCommandTest {
    @TempDir
    private Path home;

    @BeforeEach
    void storiesToCheck() throws IOException {
        Files.createDirectories(home.resolve("stories"));
        Files.writeString(home.resolve("stories/bridge.txt"), """
                date 2024-03-05 The old bridge at Kilmore will close for two years.

                “We 🏊 will open it again in 2026,” Mayor Ada Quill said. “Nobody will have to swim.”
                """);
    }

    @Test
    void exactWordsAreShownWithTheirAttribution() {
        Run run = run("verify", "we will open it again in 2026");

        assertThat(run.out()).isEqualTo("""
                Said, word for word.

                > “We 🏊 will open it again in 2026”
                — Ada Quill said
                  from bridge, 5 Mar 2024, paragraph 2
                """);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void differencesAreListed() {
        Run run = run("verify", "We", "may", "open it", "in 2026");

        assertThat(run.out()).startsWith("Not in these words. The story has:\n").endsWith("""
                The differences:
                - “may” in place of “will”
                - “again” is left out
                """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void wordsOfSomebodyElseAreToldSo() {
        Run run = run("verify", "--speaker", "John Roe", "nobody will have to swim");

        assertThat(run.out()).startsWith("Not said by John Roe, as far as the stories tell.")
                .contains("> “Nobody will have to swim.”\n— Ada Quill said");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void theStorysOwnWordsAreNoQuotation() {
        assertThat(run("verify", "close for two years").out())
                .startsWith("These words are in the stories, but not as a quotation.");
    }

    @Test
    void jsonHoldsThePlacesOfTheWords() throws IOException {
        JsonNode json = new ObjectMapper().readTree(run("verify", "--json", "open it for good in 2026").out());

        assertThat(json.at("/verdict").asText()).isEqualTo("altered");
        assertThat(json.at("/differences")).hasToString("[{\"quoted\":\"for good\",\"told\":\"again\"}]");
        JsonNode words = json.at("/passages/0/words/0");
        int[] text = Files.readString(home.resolve("stories/bridge.txt")).codePoints().toArray();
        int start = words.get("start").asInt();
        assertThat(new String(text, start, words.get("end").asInt() - start)).isEqualTo("open it again in 2026")
                .isEqualTo(words.get("text").asText());
        assertThat(json.at("/passages/0/speaker").asText()).isEqualTo("Ada Quill");
    }

    @Test
    void whatIsNotThereIsToldInJsonToo() throws IOException {
        Run run = run("verify", "--json", "purple cucumbers yodel");

        assertThat(run.status()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(run.out())).hasToString("{\"quote\":\"purple cucumbers yodel\","
                + "\"verdict\":\"not-found\",\"passages\":[],\"differences\":[]}");
        assertThat(run("verify", "--json", "it is not to be").out()).contains("\"reason\":\"too-common\"");
    }

    @Test
    void noWordsAreWrongUsage() {
        assertThat(run("verify").status()).isEqualTo(2);
        Run run = run("verify", "…?!");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("verify needs words to look for");
    }

    @Test
    void theChatVerifiesToo() {
        Run run = new Program(home).run("/verify nobody will have to swim\n/verify\n", "chat", "--stories",
                home.resolve("stories").toString());

        assertThat(run.out()).contains("Said, word for word.").contains("There are no words in this");
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--stories", home.resolve("stories").toString()));
        return new Program(home).run("", all.toArray(String[]::new));
    }
}
