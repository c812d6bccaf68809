package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code eval} as an admin calls it; and its figures against those of another program that measures the same. */
class EvalCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SHARED = Path.of("..", "shared", "eval");
    private static final Path SCORER = SHARED.resolve("score_answers.py");
    private static final String STORY = "Bridge news 🏊\n\nKilmore has a bridge.\n\n“It opens in 2026,” Ada Quill said.\n\n“It opens in"
            + " 2030,” said John Roe.\n";
    private static final String QUESTIONS = """
            {"id":"1","story":"bridge","question":"When does the bridge open, according to Quill?","type":"when",\
            "answers":["2026"],"evidence":[{"start":39,"end":56,"speaker":"Mayor Ada Quill","reported":true}]}
            {"id":"2","story":"bridge","question":"Who sells purple cucumbers at the yodelling contest?",\
            "type":"unanswerable","answers":[],"evidence":[]}
            {"id":"3","story":"bridge","question":"Does Kilmore have a bridge?","type":"yes-no","answers":[],\
            "evidence":[{"start":15,"end":36,"speaker":null,"reported":false}]}
            {"id":"4","story":"elsewhere","question":"When does it open?","type":"contested","answers":["2026","2030"],\
            "evidence":[{"start":39,"end":56,"speaker":"Quill","reported":true},\
            {"start":77,"end":95,"speaker":"John Roe","reported":true}]}
            """;

    @TempDir
    private Path home;

    @Test
    void figuresAreATable() throws IOException {
        Run run = eval(QUESTIONS, "--misses", "5");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("type             questions     score\n",
                "when                     1     100.0 %\n",
                "questions                4\n", "not verbatim             0\n", "hit@1                 66.7 %\n",
                "abstained            100.0 %\n", "SCORE                 75.0 %\n",
                "\n4 [contested] When does it open?\n",
                "  wanted: elsewhere 39–56, Quill\n").doesNotContain("1 [when]");
    }

    @Test
    void everyProblemIsToldWithItsLine() throws IOException {
        Run run = eval("""
                nonsense
                {"id":"a","story":"s","question":"q","type":"when","answers":[],"evidence":[]}

                {"id":"a","story":"s","question":"q","type":"unanswerable","answers":[],"evidence":[]}
                {"story":"s","question":7,"type":"x","answers":"no","evidence":[{"start":5,"end":1}]}
                """);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replaceFirst("^.*q\\.jsonl", "")).toList()).startsWith(
                ":1: not a JSON object", ":2: “evidence” is empty: name a passage, or make the type “unanswerable”",
                ":4: the id “a” stands in line 2 too", ":5: “id” is missing, or no text",
                ":5: “question” is missing, or no text", ":5: “answers” is missing, or no list");
    }

    @Test
    void anEmptyFileIsToldSo() throws IOException {
        assertThat(eval("\n").err()).contains("there are no questions in it");
        assertThat(new Program(home).run("", "eval", "no-such-file").status()).isEqualTo(2);
    }

    @Test
    void measuresWhatTheOtherProgramMeasures() throws Exception {
        assumeThat(SCORER).as("the other program lies beside the project").exists();
        assumeThat(hasPython()).as("python3 runs").isTrue();
        write(QUESTIONS);

        assertSameFigures(home.resolve("q.jsonl"), home.resolve("stories"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"polnear", "squad"})
    void theAnswersAreAsGoodAsTheyWere(String corpus) throws Exception {
        Path dev = SHARED.resolve(corpus).resolve("dev");
        assumeThat(dev).as("the stories and questions lie beside the project").exists();

        JsonNode figures = figures(dev.resolve("questions.jsonl"), dev.resolve("text"));

        for (String line : expectations(corpus)) {
            int tolerance = line.lastIndexOf(' ');
            int figure = line.lastIndexOf(' ', tolerance - 1);
            String name = line.substring(0, figure);
            double expected = Double.parseDouble(line.substring(figure, tolerance));
            double mayDiffer = Double.parseDouble(line.substring(tolerance));
            double now = figures.get(name).asDouble();
            assertThat(name.equals("false abstained") ? expected - now : now - expected)
                    .as("%s is %s, was %s", name, now, expected).isGreaterThanOrEqualTo(-mayDiffer);
        }
        assertThat(figures.get("not verbatim").asInt()).isZero();
        if (hasPython()) {
            assertSameFigures(dev.resolve("questions.jsonl"), dev.resolve("text"));
        }
    }

    private static List<String> expectations(String corpus) throws IOException {
        Path file = Path.of("src/test/resources/dev/verbatim/eval", corpus + "-dev.txt");
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    }

    private void assertSameFigures(Path questions, Path stories) throws Exception {
        JsonNode ours = figures(questions, stories);
        ObjectNode theirs = theirs(questions, stories);
        theirs.remove(List.of("missing", "millis p50", "millis p99"));

        theirs.properties().forEach(figure -> assertThat(figure.getValue().isNull()
                ? !ours.has(figure.getKey())
                : Objects.requireNonNull(ours.get(figure.getKey()), figure.getKey()).asDouble() == figure.getValue()
                        .asDouble())
                .as("%s: %s, and theirs %s", figure.getKey(), ours.get(figure.getKey()), figure.getValue()).isTrue());
    }

    private JsonNode figures(Path questions, Path stories) throws IOException {
        return JSON.readTree(new Program(home).run("", "eval", questions.toString(), "--json", "--stories",
                stories.toString(), "--index", home.resolve("index").toString()).out());
    }

    /** All stories as one corpus: the questions without the story that each is about. */
    private ObjectNode theirs(Path questions, Path stories) throws Exception {
        Path asked = home.resolve("asked.jsonl");
        Files.writeString(asked, Files.readString(questions).replaceAll("\"story\": ?\"[^\"]*\", ?", ""));
        Path answers = home.resolve("answers.jsonl");
        Files.writeString(answers, new Program(home).run("", "ask", "--batch", asked.toString(), "--json", "--stories",
                stories.toString(), "--index", home.resolve("index").toString()).out());
        Process python = new ProcessBuilder("python3", SCORER.toString(), questions.toString(), answers.toString(),
                stories.toString()).redirectErrorStream(true).start();
        List<String> told = python.inputReader().lines().toList();
        assertThat(python.waitFor()).as("%s", told).isZero();
        return (ObjectNode) JSON.readTree(told.getLast());
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private Run eval(String questions, String... options) throws IOException {
        write(questions);
        List<String> arguments = new ArrayList<>(List.of("eval", home.resolve("q.jsonl").toString(),
                "--stories", home.resolve("stories").toString()));
        arguments.addAll(List.of(options));
        return new Program(home).run("", arguments.toArray(String[]::new));
    }

    private void write(String questions) throws IOException {
        Files.createDirectories(home.resolve("stories"));
        Files.writeString(home.resolve("stories/bridge.txt"), STORY);
        Files.writeString(home.resolve("q.jsonl"), questions);
    }
}
