package dev.verbatim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.answer.Explanation;
import dev.verbatim.answer.Explanation.Candidate;
import dev.verbatim.answer.Verdict;
import dev.verbatim.learn.Reason;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why an answer is what it is, as lines and as JSON. */
final class ExplanationText {
    private static final int MOST_REASONS = 6;
    private static final int LONGEST = 100;

    private ExplanationText() {}

    static Stream<String> lines(Explanation why) {
        List<String> lines = new ArrayList<>();
        question(why.answer().question(), lines);
        lines.add("");
        lines.add(
                String.format(Locale.ROOT, "Confidence %.2f, the bar is %.2f: %s", why.answer().confidence(), why.bar(),
                        verdict(why)));
        reasons(why.confidence(), lines);
        lines.add("");
        lines.add(why.found() + " passages were weighed; the best:");
        why.candidates().forEach(candidate -> candidate(candidate, lines));
        return lines.stream();
    }

    private static void question(Question question, List<String> lines) {
        lines.add("Understood as:");
        line("text", question.text(), lines);
        line("kind", question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), lines);
        line("looks for", question.focus(), lines);
        line("speaker", question.speaker(), lines);
        line("subject", question.subject(), lines);
        line("verb", question.verb(), lines);
        line("names", String.join(", ", question.names()), lines);
        line("quoted", String.join(" / ", question.quoted()), lines);
        line("medium", question.medium() == Medium.UNSTATED ? "" : question.medium().name().toLowerCase(Locale.ROOT),
                lines);
        line("days", question.days() == null ? "" : question.days().from() + " to " + question.days().to(), lines);
    }

    private static void line(String name, @Nullable String value, List<String> lines) {
        if (value != null && !value.isEmpty()) {
            lines.add(String.format(Locale.ROOT, "  %-10s %s", name, value));
        }
    }

    private static String verdict(Explanation why) {
        return why.answer().verdict() == Verdict.NOT_FOUND
                ? why.found() == 0 ? "silent, since no passage has any of the words" : "silent, since it is too unsure"
                : why.answer().verdict().name().toLowerCase(Locale.ROOT);
    }

    private static void candidate(Candidate candidate, List<String> lines) {
        String text = candidate.story().text(candidate.passage().span()).replaceAll("(?U)\\s+", " ");
        lines.add(String.format(Locale.ROOT, "%8.2f  %s, paragraph %d: %s", candidate.value(), candidate.story().id(),
                candidate.passage().paragraph(), text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…"));
        reasons(candidate.reasons(), lines);
    }

    private static void reasons(List<Reason> reasons, List<String> lines) {
        reasons.stream().limit(MOST_REASONS).forEach(reason -> lines.add(String.format(Locale.ROOT,
                "            %+7.2f  %s (%.2f × %.2f)", reason.part(), reason.name(), reason.value(),
                reason.weight())));
    }

    static ObjectNode json(Explanation why) {
        Question question = why.answer().question();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("question").put("text", question.text()).put("kind", question.kind().name())
                .put("focus", question.focus()).put("speaker", question.speaker()).put("subject", question.subject())
                .put("verb", question.verb()).put("medium", question.medium().name());
        json.put("confidence", why.answer().confidence()).put("bar", why.bar()).put("found", why.found());
        put(json.putArray("reasons"), why.confidence());
        ArrayNode candidates = json.putArray("candidates");
        for (Candidate candidate : why.candidates()) {
            ObjectNode item = QuotationJson.place(candidates.addObject().put("story", candidate.story().id().value()),
                    candidate.story(), candidate.passage().span());
            put(item.put("value", candidate.value()).putArray("reasons"), candidate.reasons());
        }
        return json;
    }

    private static void put(ArrayNode array, List<Reason> reasons) {
        reasons.forEach(reason -> array.addObject().put("name", reason.name()).put("value", reason.value())
                .put("weight", reason.weight()));
    }
}
