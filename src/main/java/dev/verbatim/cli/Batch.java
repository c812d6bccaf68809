package dev.verbatim.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.ask.Asker;
import dev.verbatim.index.Scope;
import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers a file of questions. All of it is read and checked before the first answer. */
final class Batch {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Line(@Nullable String id, String question, Scope scope) {}

    private final Asker asker;
    private final Screen screen;

    Batch(Asker asker, Screen screen) {
        this.asker = asker;
        this.screen = screen;
    }

    /**
     * Prints a line of JSON for each question, in order.
     *
     * @throws UsageException telling every line that is no question
     */
    int run(Path file) {
        for (Line line : read(file)) {
            screen.out().println(AnswerJson.of(line.id(), Timed.ask(asker, line.question(), line.scope())));
        }
        return Command.DONE;
    }

    private static List<Line> read(Path file) {
        List<String> problems = new ArrayList<>();
        List<Line> questions = new ArrayList<>();
        List<String> lines = TextLines.of(file);
        for (int i = 0; i < lines.size(); i++) {
            String place = file + ":" + (i + 1) + ": ";
            if (!lines.get(i).isBlank()) {
                parse(lines.get(i)).ifPresentOrElse(questions::add, () -> problems.add(
                        place + "not a question: write {\"id\": \"1\", \"question\": \"…\"}"));
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
        return questions;
    }

    private static Optional<Line> parse(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return json.path("question").isTextual()
                    ? Optional.of(new Line(text(json, "id"), json.get("question").asText(), scope(text(json, "story"))))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Scope scope(@Nullable String name) {
        return name == null || name.isBlank() ? Scope.ALL : Scope.of(new StoryId(name));
    }

    private static @Nullable String text(JsonNode json, String key) {
        return json.hasNonNull(key) ? json.get(key).asText() : null;
    }
}
