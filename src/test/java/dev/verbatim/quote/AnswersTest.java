package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences tell somebody's short answer. Expected: “sentence | whose”. */
class AnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"Asked whether she swims, the mayor said no.",
            "When asked who should lead the town, Doe said Roe.",
            "Asked on Sunday if it rains, she simply replied yes."})
    void aShortAnswerIsWhoseItIs(String text) {
        assertThat(Counted.in("Mayor Jane Doe left. " + text + " It snowed.")).containsExactly(text + " | Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asked whether she swims, the mayor laughed.", "The mayor said no.",
            "Asked by John Roe, who said no, the mayor left.", "Asked whether she swims, Doe said, “No, I never do.”",
            "“Asked whether he swims, Roe said no.”", "She said Roe asked whether she swims, and he said no."})
    void whatIsNoAnswerIsNot(String text) {
        assertThat(Counted.in("Mayor Jane Doe left. " + text)).isEmpty();
    }
}
