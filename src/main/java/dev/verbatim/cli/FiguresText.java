package dev.verbatim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.eval.Evaluation.Miss;
import dev.verbatim.eval.Figures;
import dev.verbatim.eval.Given.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Figures as a table and as JSON. */
final class FiguresText {
    private static final int LONGEST = 160;

    private FiguresText() {}

    static Stream<String> table(Figures figures) {
        Stream<String> types = figures.types().entrySet().stream()
                .map(type -> row(type.getKey(), type.getValue().questions(), type.getValue().score()));
        Stream<String> counts = figures.counts().entrySet().stream()
                .map(count -> String.format(Locale.ROOT, "%-16s %9d", count.getKey(), count.getValue()));
        Stream<String> shares = figures.shares().entrySet().stream()
                .map(share -> String.format(Locale.ROOT, "%-16s %9.1f %%", share.getKey(), share.getValue()));
        Stream<String> millis = figures.millis().entrySet().stream()
                .map(time -> String.format(Locale.ROOT, "%-16s %9.1f ms", time.getKey(), time.getValue()));
        Stream<String> head = Stream.of(String.format(Locale.ROOT, "%-16s %9s %9s", "type", "questions", "score"));
        return Stream.of(head, types, Stream.of(""), counts, Stream.of(""), shares, Stream.of(""), millis)
                .flatMap(lines -> lines);
    }

    private static String row(String type, int questions, double score) {
        return String.format(Locale.ROOT, "%-16s %9d %9.1f %%", type, questions, score);
    }

    static Stream<String> miss(Miss miss) {
        Stream<String> wanted = miss.expected().evidence().stream()
                .map(each -> "  wanted: " + miss.expected().story() + " " + each.start() + "–" + each.end() + ", "
                        + Objects.requireNonNullElse(each.speaker(), "the story's own account"));
        Stream<String> given = miss.given().passages().stream().limit(1).map(FiguresText::shown);
        return Stream.of(
                Stream.of("", miss.expected().id() + " [" + miss.expected().type() + "] " + miss.expected().question()),
                miss.expected().evidence().isEmpty() ? Stream.of("  wanted: no answer") : wanted,
                Stream.of("  given:  " + verdict(miss)), given).flatMap(lines -> lines);
    }

    private static String shown(Shown passage) {
        String text = passage.text().replaceAll("\\s+", " ");
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return "          " + passage.story() + " " + passage.start() + "–" + passage.end() + ", "
                + Objects.requireNonNullElse(passage.speaker(), "the story's own account") + ": " + cut;
    }

    private static String verdict(Miss miss) {
        return miss.given().verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ObjectNode json(Figures figures, List<Miss> misses) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        figures.counts().forEach(json::put);
        figures.shares().forEach(json::put);
        figures.millis().forEach(json::put);
        ObjectNode types = json.putObject("types");
        figures.types().forEach((type, of) -> types.putObject(type).put("questions", of.questions())
                .put("score", of.score()));
        ArrayNode missed = json.putArray("misses");
        misses.forEach(miss -> missed.addObject().put("id", miss.expected().id()).put("score", miss.score())
                .put("verdict", verdict(miss)));
        return json;
    }
}
