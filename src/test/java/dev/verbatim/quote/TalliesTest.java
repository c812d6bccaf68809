package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences are somebody's count. Expected: “sentence | whose”. */
class TalliesTest {
    @ParameterizedTest
    @ValueSource(strings = {"By the Oakfield Press's tally, she now has 739 votes.",
            "She now has 739 votes by Oakfield Press’s count.",
            "The current Oakfield Press count gives her 739 votes.",
            "A new tally by Oakfield Press and others shows 739 votes."})
    void aCountIsWhoseItIs(String text) {
        assertThat(Counted.in("It rained. " + text + " It snowed.")).containsExactly(text + " | Oakfield Press");
    }

    @ParameterizedTest
    @ValueSource(strings = {"She walked by the Oakfield Press's office.", "She won Oakfield Press's count.",
            "The Oakfield Press count ended.", "A new count gives her 739 votes.",
            "“By the Oakfield Press's tally, she now has 739 votes.”", "She now has 739 votes by her own count."})
    void otherThingsOfTheirsAreNot(String text) {
        assertThat(Counted.in("Oakfield Press counted. " + text)).isEmpty();
    }
}
