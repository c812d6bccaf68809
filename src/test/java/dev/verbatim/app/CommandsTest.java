package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as scripts call them, on real stories and a real index. */
class CommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path home;

    @BeforeEach
    void storiesToAskAbout() throws IOException {
        write("stories/bridge.txt", """
                date 2024-03-05 The old bridge at Kilmore will close for two years.

                “We will open it again in 2026,” Mayor Ada Quill said. “Nobody will have to swim 🏊.”
                """);
    }

    @Test
    void anAnswerIsPrintedWithItsAttribution() {
        Run run = run("ask", "When", "will the bridge open again?");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("> “We will open it again in 2026”\n— Ada Quill said\n")
                .contains("from bridge, 5 Mar 2024, paragraph").doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatNoStorySaysExitsWithOne() {
        Run run = run("ask", "Who won the yodelling contest?");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("No story says.");
    }

    @Test
    void jsonCountsOffsetsInCodePoints() throws IOException {
        write("stories/bridge.txt", "🏊🏊 swam first.\n\n“Nobody 🏊 will have to swim home,” Mayor Ada Quill said.\n");

        JsonNode passage = JSON.readTree(run("ask", "--json", "who will have to swim home").out()).get("passages")
                .get(0);

        String text = Files.readString(home.resolve("stories/bridge.txt"));
        int[] letters = text.codePoints().toArray();
        int start = passage.get("start").asInt();
        assertThat(new String(letters, start, passage.get("end").asInt() - start))
                .isEqualTo(passage.get("text").asText())
                .contains("Nobody 🏊 will have to swim home");
    }

    @Test
    void jsonHoldsWhatIsPromised() throws IOException {
        JsonNode answer = JSON.readTree(run("ask", "--json", "When will the bridge open again?").out());

        assertThat(names(answer)).containsExactly("id", "question", "verdict", "answer", "passages", "millis");
        assertThat(answer.get("verdict").asText()).isEqualTo("answered");
        assertThat(names(answer.get("passages").get(0))).containsExactly("story", "title", "published", "paragraph",
                "start",
                "end", "text", "speaker", "mention", "cue", "said", "reported", "score");
        assertThat(answer.get("passages").get(0).get("published").asText()).isEqualTo("2024-03-05");
    }

    @Test
    void aBatchKeepsItsOrderAndItsIds() throws IOException {
        write("q.jsonl", """
                {"id":"b","question":"When will the bridge open?"}

                {"id":"a","question":"who yodels","story":"bridge"}
                """);

        Run run = run("ask", "--batch", home.resolve("q.jsonl").toString(), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(CommandsTest::id)).containsExactly("b", "a");
    }

    @Test
    void everyBrokenLineOfABatchIsTold() throws IOException {
        write("q.jsonl", "{\"id\":\"b\",\"question\":\"fine\"}\nnonsense\n{\"id\":3}\n");

        Run run = run("ask", "--batch", home.resolve("q.jsonl").toString(), "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("q.jsonl:2: not a question").contains("q.jsonl:3: not a question");
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertThat(run("ask").status()).isEqualTo(2);
        assertThat(run("ask", "--batch", "there-is-no-such-file", "--json").status()).isEqualTo(2);
        assertThat(run("frobnicate").status()).isEqualTo(2);
        assertThat(run("ask", "--batch", "x").err()).contains("add --json");
    }

    @Test
    void aMissingStoriesFolderIsToldInPlainWords() {
        Run run = new Program(home).run("", "ask", "x", "--stories", home.resolve("nowhere").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no such folder").doesNotContain("Exception");
    }

    @Test
    void quotationsAreListed() throws IOException {
        JsonNode first = JSON
                .readTree(run("quotes", "--json", "--speaker", "quill").out().lines().findFirst().orElseThrow());

        assertThat(names(first)).containsExactly("story", "start", "end", "text", "kind", "speaker", "speaker_mention",
                "cue");
        assertThat(first.get("text").asText()).isEqualTo("We will open it again in 2026,");
        assertThat(first.get("speaker").asText()).isEqualTo("Ada Quill");
        assertThat(run("quotes", "--speaker", "nobody of that name").status()).isEqualTo(1);
    }

    @Test
    void aWhenQuestionGetsItsDaysWorkedOut() throws IOException {
        write("stories/bridge.txt",
                "date 2024-03-05 “We met the builders about two months ago,” Mayor Ada Quill said Monday.\n");

        Run run = run("ask", "When did Quill meet the builders?");

        assertThat(run.out()).contains("— Ada Quill said, Mon 4 Mar 2024 · so about January 2024");
        assertThat(JSON.readTree(run("ask", "--json", "When did Quill meet the builders?").out()).get("passages").get(0)
                .get("said")).hasToString("{\"from\":\"2024-03-04\",\"to\":\"2024-03-04\"}");
    }

    @Test
    void onlySomeDaysCanBeAskedAbout() {
        assertThat(run("ask", "--since", "2024-03-06", "When will the bridge open again?").status()).isEqualTo(1);
        assertThat(run("ask", "--until", "March 2024", "When will the bridge open again?").status()).isZero();
        Run run = run("ask", "--since", "whenever", "When will the bridge open again?");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("“whenever” names no day: write 2022-10-12");
    }

    @Test
    void datesAreListedWithTheirDays() throws IOException {
        JsonNode first = JSON.readTree(run("dates", "--json").out().lines().findFirst().orElseThrow());

        assertThat(names(first)).containsExactly("story", "start", "end", "text", "from", "to");
        assertThat(first.get("text").asText()).isEqualTo("2026");
        assertThat(first.get("from").asText() + ".." + first.get("to").asText()).isEqualTo("2026-01-01..2026-12-31");
        assertThat(run("dates").out()).startsWith("bridge: 2026: 2026-01-01 to 2026-12-31");
    }

    @Test
    void aTimelineTellsTheOldestFirst() throws IOException {
        write("stories/later.txt", "date 2024-04-09 “The bridge is closed now,” Ada Quill said on Monday.\n");
        write("stories/earlier.txt", "date 2024-02-06 “The bridge may be closed,” Ada Quill said on Monday.\n");

        String out = run("timeline", "--speaker", "quill").out();

        assertThat(out).containsSubsequence("5 Feb 2024", "The bridge may be closed", "Told 5 Mar 2024",
                "We will open it again", "8 Apr 2024", "The bridge is closed now");
        assertThat(run("timeline").status()).isEqualTo(2);
        assertThat(run("timeline", "--story", "no such story").out()).startsWith("Nothing found.");
    }

    @Test
    void aLongTimelineIsOneList() throws IOException {
        for (int day = 10; day < 30; day++) {
            write("stories/day" + day + ".txt",
                    "date 2024-04-" + day + " “The bridge counts " + day + " cars,” Ada Quill said.\n");
        }

        String out = run("timeline", "--speaker", "quill").out();

        assertThat(out.lines().filter(line -> line.contains("the oldest first"))).hasSize(1);
        assertThat(out).doesNotContain("Page ");
        for (int day = 10; day < 30; day++) {
            assertThat(out).containsOnlyOnce("counts " + day + " cars");
        }
    }

    @Test
    void aBlankNameIsNone() {
        assertThat(run("timeline", "--story", " ").err()).startsWith("timeline needs --speaker NAME or --story STORY");
        assertThat(run("timeline", "--story", " ").status()).isEqualTo(2);
        assertThat(run("timeline", "--speaker", "quill", "--story", " ").out()).contains("We will open it again");
    }

    @Test
    void indexReportsAndRefuses() throws IOException {
        write("stories/broken.txt", new byte[]{'a', (byte) 0xff, 'b'});

        Run run = run("index");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("1 story in the index: 1 added");
        assertThat(run.err()).contains("broken").contains("UTF-8");
    }

    @Test
    void theChatAnswersFromAPipe() {
        Run run = new Program(home).run("""
                When will the bridge open again?
                /sources
                /quotes Ada Quill 1
                /story bridge
                /timeline quill
                /nonsense

                /quit
                never read
                """, "chat", "--stories", home.resolve("stories").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("We will open it again in 2026").contains("- stories: 1 story")
                .contains("Ada Quill, quoted and reported").contains("Who speaks").contains("Told 5 Mar 2024")
                .contains("I don’t know /nonsense").doesNotContain("never read");
    }

    @Test
    void theChatTellsHowToTurnThePage() throws IOException {
        String said = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> "“We will paint bridge number " + i + " green,” Jo March said.")
                .collect(Collectors.joining("\n\n"));
        write("stories/paint.txt", said.getBytes(StandardCharsets.UTF_8));

        Run first = chat("/quotes Jo March");
        Run last = chat("/quotes Jo March 2");

        assertThat(first.out()).contains("Page 1 of 2", "The next one: /quotes Jo March 2");
        assertThat(last.out()).contains("Page 2 of 2").doesNotContain("The next one");
    }

    private Run chat(String line) {
        return new Program(home).run(line + "\n/quit\n", "chat", "--stories", home.resolve("stories").toString());
    }

    @Test
    void withoutATokenTheBotIsInTheTerminal() {
        Run run = new Program(home).run("/quit\n", "--stories", home.resolve("stories").toString());

        assertThat(run.out()).startsWith("No DISCORD_TOKEN is set");
        assertThat(run.status()).isZero();
    }

    @Test
    void aStoryCannotSteerTheTerminal() throws IOException {
        write("stories/bridge.txt", "The bridge \u001b]0;owned\u0007 closes \u001b[2J today \u202Edne eht.\n");

        String out = run("ask", "which bridge closes today").out();

        assertThat(out).contains("The bridge �]0;owned� closes �[2J today �dne eht.").doesNotContain("\u001b")
                .doesNotContain("\u202E");
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--stories", home.resolve("stories").toString()));
        return new Program(home).run("", all.toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String id(String line) {
        try {
            return JSON.readTree(line).get("id").asText();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
