package dev.verbatim.quote;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;

/** Which sentences of a text are a poll's or somebody's count, for tests: “sentence | whose”. */
final class Counted {
    private static final QuotationFinder FINDER = new QuotationFinder();

    private Counted() {}

    static List<String> in(String text) {
        Story story = Story.of(new StoryId("s"), text, Provenance.titled("s"));
        return FINDER.weigh(story).stream().filter(each -> each.ground() == Possible.Ground.POLL)
                .map(Possible::quotation)
                .map(each -> story.text(each.span()) + " | " + each.speaker().told().orElse("")).toList();
    }
}
