package dev.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedWordsTest {
    private static final String TEXT = "The tram came at noon, and Ada Quill, the mayor of Kilmore, left the hall at midnight.";

    private final AskedWords asked = new AskedWords("tram came noon");

    @Test
    void theNearestOfSomePlacesCounts() {
        Span hall = span("hall");
        Span at = span("at");

        assertThat(asked.nearness(TEXT, at)).isGreaterThan(asked.nearness(TEXT, hall));
        assertThat(asked.nearest(TEXT, List.of(hall, at))).hasValue(asked.nearness(TEXT, at));
    }

    @Test
    void theQuestionsOwnWordsAreNearNothing() {
        assertThat(asked.nearest(TEXT, List.of(span("noon")))).hasValue(0);
    }

    @Test
    void noPlaceIsNotNear() {
        assertThat(asked.nearest(TEXT, List.of())).isEmpty();
    }

    private static Span span(String word) {
        int start = TEXT.indexOf(word);
        return new Span(start, start + word.length());
    }
}
