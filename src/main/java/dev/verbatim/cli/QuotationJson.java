package dev.verbatim.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A quotation as JSON, as the command line promises it. Offsets are counted in code points. */
final class QuotationJson {
    private QuotationJson() {}

    static ObjectNode of(Story story, Quotation quotation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("story", story.id().value());
        place(json, story, quotation.span());
        json.put("kind", quotation.kind().name().toLowerCase(Locale.ROOT));
        json.put("speaker", AnswerJson.speaker(quotation.speaker()));
        json.set("speaker_mention", placed(story, quotation.mention()));
        json.set("cue", placed(story, quotation.cue() == null ? null : quotation.cue().span()));
        return json;
    }

    private static @Nullable ObjectNode placed(Story story, @Nullable Span span) {
        return span == null ? null : place(JsonNodeFactory.instance.objectNode(), story, span);
    }

    static ObjectNode place(ObjectNode json, Story story, Span span) {
        json.put("start", story.codePoints(span.start()));
        json.put("end", story.codePoints(span.end()));
        return json.put("text", story.text(span));
    }
}
