package dev.verbatim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.story.Story;
import dev.verbatim.verify.Difference;
import dev.verbatim.verify.Place;
import dev.verbatim.verify.Verification;
import java.util.List;
import java.util.Locale;

/** Whether words were said, as JSON. Passages are as in answers, with the places of the words themselves in addition. */
final class VerificationJson {
    private VerificationJson() {}

    static ObjectNode of(String quote, Verification found) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("quote", quote);
        return switch (found) {
            case Verification.Exact(List<Place> places) -> verdict(json, "exact", places);
            case Verification.SomebodyElse(_, List<Place> places) -> verdict(json, "other-speaker", places);
            case Verification.Altered(Place nearest, List<Difference> differences) -> {
                ArrayNode told = verdict(json, "altered", List.of(nearest)).putArray("differences");
                differences.forEach(each -> told.add(difference(nearest.passage().story(), each)));
                yield json;
            }
            case Verification.NotFound(Place nearest) -> verdict(json, "not-found",
                    nearest == null ? List.of() : List.of(nearest));
            case Verification.Unclear(Verification.Reason reason) -> verdict(json, "unclear", List.of())
                    .put("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private static ObjectNode verdict(ObjectNode json, String verdict, List<Place> places) {
        ArrayNode passages = json.put("verdict", verdict).putArray("passages");
        places.forEach(place -> passages.add(passage(place)));
        json.putArray("differences");
        return json;
    }

    private static ObjectNode passage(Place place) {
        ObjectNode json = AnswerJson.of(place.passage());
        json.remove("score");
        Story story = place.passage().story();
        ArrayNode words = json.put("spoken", place.isSpoken()).putArray("words");
        place.words().forEach(span -> words
                .add(QuotationJson.place(JsonNodeFactory.instance.objectNode(), story, span)));
        return json;
    }

    private static ObjectNode difference(Story story, Difference difference) {
        return JsonNodeFactory.instance.objectNode().put("quoted", difference.quoted())
                .put("told", difference.told() == null ? "" : story.text(difference.told()));
    }
}
