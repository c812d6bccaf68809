package dev.verbatim.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.eval.Expected;
import dev.verbatim.index.Hit;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A question written on a story for this training, in other words than its own, with the places that answer it. */
public record Item(Question question, Expected expected) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All on news stories, then those on {@link Articles}. */
    public static List<Item> all() {
        return Stream.of("questions.jsonl", "articles.jsonl").flatMap(file -> read(file).stream()).toList();
    }

    private static List<Item> read(String file) {
        InputStream in = Objects.requireNonNull(Item.class.getResourceAsStream(file));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(Item::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item of(String line) {
        try {
            JsonNode item = JSON.readTree(line);
            List<String> answers = new ArrayList<>();
            item.get("answers").forEach(answer -> answers.add(answer.asText()));
            List<Expected.Evidence> evidence = new ArrayList<>();
            item.get("evidence").forEach(each -> evidence.add(evidence(each)));
            return new Item(Question.parse(item.get("question").asText()),
                    new Expected(item.get("id").asText(), item.get("story").asText(), item.get("question").asText(),
                            item.get("type").asText(), answers, evidence));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expected.Evidence evidence(JsonNode each) {
        return new Expected.Evidence(each.get("start").asInt(), each.get("end").asInt(),
                each.get("speaker").isNull() ? null : each.get("speaker").asText(), each.get("reported").asBoolean());
    }

    public String story() {
        return expected.story();
    }

    /** The same question, asked where its story is not. */
    public Item astray() {
        return new Item(question,
                new Expected(expected.id(), story(), expected.question(), "unanswerable", List.of(), List.of()));
    }

    public boolean isAnswerable() {
        return !expected.evidence().isEmpty();
    }

    /** Whether a passage shows half of an answer or more, or is itself more than half answer. */
    public boolean isAnsweredBy(Hit hit) {
        return hit.story().id().value().equals(story())
                && expected.evidence().stream().anyMatch(answer -> shows(hit, answer));
    }

    private static boolean shows(Hit hit, Expected.Evidence answer) {
        String text = hit.story().text();
        Span place = new Span(text.offsetByCodePoints(0, answer.start()), text.offsetByCodePoints(0, answer.end()));
        int both = hit.passage().span().overlap(place);
        return 2 * both >= Math.min(place.length(), hit.passage().span().length());
    }
}
