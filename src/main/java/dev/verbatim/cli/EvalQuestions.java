package dev.verbatim.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.eval.Expected;
import dev.verbatim.eval.Expected.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads questions whose answers are known, and tells all that is wrong with them at once. */
final class EvalQuestions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXTS = List.of("id", "story", "question", "type");
    private static final List<String> LISTS = List.of("answers", "evidence");

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    EvalQuestions(Path file) {
        this.file = file;
    }

    /** @throws UsageException telling each problem with its line */
    List<Expected> read() {
        List<Expected> questions = new ArrayList<>();
        List<String> lines = TextLines.of(file);
        for (int i = 0; i < lines.size(); i++) {
            Expected question = lines.get(i).isBlank() ? null : question(i + 1, lines.get(i));
            if (question != null) {
                questions.add(question);
            }
        }
        if (problems.isEmpty() && questions.isEmpty()) {
            problems.add(file + ": there are no questions in it");
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
        return questions;
    }

    private @Nullable Expected question(int line, String text) {
        int before = problems.size();
        JsonNode json = json(line, text);
        if (json == null) {
            return null;
        }
        TEXTS.stream().filter(key -> !json.path(key).isTextual())
                .forEach(key -> problem(line, "“" + key + "” is missing, or no text"));
        LISTS.stream().filter(key -> !json.path(key).isArray())
                .forEach(key -> problem(line, "“" + key + "” is missing, or no list"));
        List<Evidence> evidence = evidence(line, json.path("evidence"));
        checkSense(line, json);
        return problems.size() > before ? null : expected(json, evidence);
    }

    private @Nullable JsonNode json(int line, String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            // Told below: what the parser says about bytes and tokens helps less than the line's number.
        }
        problem(line, "not a JSON object");
        return null;
    }

    private void checkSense(int line, JsonNode json) {
        Integer earlier = ids.putIfAbsent(json.path("id").asText(), line);
        if (earlier != null && json.path("id").isTextual()) {
            problem(line, "the id “" + json.get("id").asText() + "” stands in line " + earlier + " too");
        }
        boolean unanswerable = json.path("type").asText().equals("unanswerable");
        if (!unanswerable && json.path("evidence").isArray() && json.path("evidence").isEmpty()) {
            problem(line, "“evidence” is empty: name a passage, or make the type “unanswerable”");
        }
    }

    private List<Evidence> evidence(int line, JsonNode items) {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode item : items) {
            JsonNode start = item.path("start");
            JsonNode end = item.path("end");
            JsonNode speaker = item.path("speaker");
            if (start.isInt() && end.isInt() && start.asInt() >= 0 && end.asInt() >= start.asInt()
                    && (speaker.isTextual() || speaker.isNull()) && item.path("reported").isBoolean()) {
                evidence.add(new Evidence(start.asInt(), end.asInt(), speaker.isNull() ? null : speaker.asText(),
                        item.get("reported").asBoolean()));
            } else {
                problem(line,
                        "“evidence” needs {\"start\": 0, \"end\": 9, \"speaker\": \"…\" or null, \"reported\": true}");
            }
        }
        return evidence;
    }

    private void problem(int line, String what) {
        problems.add(file + ":" + line + ": " + what);
    }

    private static Expected expected(JsonNode json, List<Evidence> evidence) {
        List<String> answers = new ArrayList<>();
        json.get("answers").forEach(answer -> answers.add(answer.asText()));
        return new Expected(text(json, "id"), text(json, "story"), text(json, "question"), text(json, "type"), answers,
                evidence);
    }

    private static String text(JsonNode json, String key) {
        return Objects.requireNonNull(json.get(key), key).asText();
    }
}
