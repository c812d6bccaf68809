package dev.verbatim.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.index.Hit;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import dev.verbatim.story.StoryId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A question written on a story for this training, in other words than its own, with the places that answer it.
 *
 * @param evidence offsets in code points of the story's text; none where the story does not answer
 */
record Item(Question question, StoryId story, List<Span> evidence) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of {@code questions.jsonl}. */
    static List<Item> all() {
        InputStream in = Objects.requireNonNull(Item.class.getResourceAsStream("questions.jsonl"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(Item::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item of(String line) {
        try {
            JsonNode item = JSON.readTree(line);
            List<Span> evidence = new ArrayList<>();
            item.get("evidence")
                    .forEach(each -> evidence.add(new Span(each.get("start").asInt(), each.get("end").asInt())));
            return new Item(Question.parse(item.get("question").asText()), new StoryId(item.get("story").asText()),
                    evidence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAnswerable() {
        return !evidence.isEmpty();
    }

    /** Whether a passage shows half of an answer or more, or is itself more than half answer. */
    boolean isAnsweredBy(Hit hit) {
        return hit.story().id().equals(story) && evidence.stream().anyMatch(answer -> shows(hit, answer));
    }

    private static boolean shows(Hit hit, Span answer) {
        String text = hit.story().text();
        Span place = new Span(text.offsetByCodePoints(0, answer.start()), text.offsetByCodePoints(0, answer.end()));
        int both = hit.passage().span().overlap(place);
        return 2 * both >= Math.min(place.length(), hit.passage().span().length());
    }
}
