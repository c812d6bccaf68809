package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences are somebody's count. Expected: “sentence | whose”. */
class TalliesTest {
    private static final QuotationFinder FINDER = new QuotationFinder();

    @ParameterizedTest
    @ValueSource(strings = {"By the Oakfield Press's tally, she now has 739 votes.",
            "She now has 739 votes by Oakfield Press’s count."})
    void aCountIsWhoseItIs(String text) {
        assertThat(polled("It rained. " + text + " It snowed.")).containsExactly(text + " | Oakfield Press");
    }

    @ParameterizedTest
    @ValueSource(strings = {"She walked by the Oakfield Press's office.", "She won Oakfield Press's count.",
            "“By the Oakfield Press's tally, she now has 739 votes.”", "She now has 739 votes by her own count."})
    void otherThingsOfTheirsAreNot(String text) {
        assertThat(polled("Oakfield Press counted. " + text)).isEmpty();
    }

    private static List<String> polled(String text) {
        Story story = Story.of(new StoryId("s"), text, Provenance.titled("s"));
        return FINDER.weigh(story).stream().filter(each -> each.ground() == Possible.Ground.POLL)
                .map(Possible::quotation)
                .map(each -> story.text(each.span()) + " | " + name(each.speaker())).toList();
    }

    private static String name(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.name();
            case Speaker.Described described -> described.words();
            case Speaker.Unknown unknown -> "";
        };
    }
}
