package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private static final String STORY = "The bridge fell, officials said.";

    @ParameterizedTest
    @ValueSource(strings = {"OAKFIELD — ", "OAKFIELD—", "OAKFIELD, Ohio (Newswire) - ", "PORT ELLERY, Ohio — ",
            "OAKFIELD, Ohio, May 3 (Newswire) -- ", "Oakfield (Newswire) — ", "ST. OAK – "})
    void aPlaceInCapitalsOrWithAnAgencyIsOne(String dateline) {
        assertThat(end(dateline + STORY)).isEqualTo(dateline.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jane Doe — ", "JANE DOE: ", "A bridge — ", "Doe, 19, (left) "})
    void othersAreNone(String opening) {
        assertThat(end(opening + STORY)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO — the alliance — slept.", "OAKFIELD — "})
    void anInsertionIsNone(String text) {
        assertThat(end(text)).isZero();
    }

    private static int end(String text) {
        return Datelines.end(text, new Span(0, text.length()));
    }
}
