package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences tell somebody's view or remark. Expected: “sentence | whose”. */
class ViewsTest {
    @ParameterizedTest
    @ValueSource(strings = {"In Jane Doe's view, the ferry is slow.",
            "Then there was Jane Doe's odd remark that the ferry is slow.",
            "Few heard Jane Doe's aside that the ferry is slow.",
            "The letter ends with comments from Jane Doe that the ferry is slow."})
    void aViewIsWhoseItIs(String text) {
        assertThat(Counted.in("It rained. " + text + " It snowed.")).containsExactly(text + " | Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry came in Jane Doe's view, and rested.",
            "In Jane Doe's house, the ferry is a picture.",
            "Jane Doe's remarks that upset the town were short.", "Few heard the remark by the ferry that came.",
            "“Jane Doe's remark that the ferry is slow came late.”"})
    void otherThingsOfTheirsAreNot(String text) {
        assertThat(Counted.in("It rained. " + text)).isEmpty();
    }
}
