package dev.verbatim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.answer.Answer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.date.Days;
import dev.verbatim.extract.ShortAnswer;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Story;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer as JSON, as the command line promises it. Offsets are counted in code points. */
final class AnswerJson {
    private AnswerJson() {}

    static ObjectNode of(@Nullable String id, Timed timed) {
        Answer answer = timed.answer();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        json.put("question", answer.question().asked());
        json.put("verdict", answer.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("answer", answer.shortAnswer().map(ShortAnswer::words).orElse(null));
        ArrayNode passages = json.putArray("passages");
        answer.passages().forEach(passage -> passages.add(of(passage)));
        json.put("millis", Math.round(timed.millis() * 1000) / 1000.0);
        return json;
    }

    static ObjectNode of(CitedPassage passage) {
        Story story = passage.story();
        Quotation quotation = passage.quotation();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("story", story.id().value());
        json.put("title", story.provenance().title());
        json.put("published", published(story.provenance().published()));
        json.put("paragraph", passage.passage().paragraph());
        json.put("start", story.codePoints(passage.passage().span().start()));
        json.put("end", story.codePoints(passage.passage().span().end()));
        json.put("text", passage.text());
        json.put("speaker", quotation == null ? null : speaker(quotation.speaker()));
        json.put("mention", quotation == null || quotation.mention() == null ? null : story.text(quotation.mention()));
        json.put("cue", quotation == null || quotation.cue() == null ? null : story.text(quotation.cue().span()));
        json.set("said", days(passage.passage().said()));
        json.put("reported", quotation != null);
        if (!passage.copies().isEmpty()) {
            ArrayNode also = json.putArray("also");
            passage.copies().forEach(copy -> also.add(copy.story().value()));
        }
        json.put("score", Math.round(passage.score() * 10_000) / 10_000.0);
        return json;
    }

    private static @Nullable String published(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable ObjectNode days(@Nullable Days days) {
        return days == null
                ? null
                : JsonNodeFactory.instance.objectNode().put("from", days.from().toString()).put("to",
                        days.to().toString());
    }

    static @Nullable String speaker(Speaker speaker) {
        return speaker.told().orElse(null);
    }
}
