package dev.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {
    @Test
    void areOfTheKindThatIsAskedFor() {
        String text = "Jane Doe ran 31 trams in Brandt since March.";

        assertThat(slots("When did it start?", text)).containsExactly("March");
        assertThat(slots("How many trams are there?", text)).containsExactly("31");
        assertThat(slots("Who ran them?", text)).contains("Jane Doe");
        assertThat(slots("Why did she?", text)).isEmpty();
    }

    @Test
    void areOfTheMeasureThatIsAskedFor() {
        assertThat(slots("How much was the ticket?", "Of 20 tickets one was $4.")).containsExactly("$4");
    }

    @Test
    void areNoneOfTheQuestionsOwnWords() {
        assertThat(slots("Who met Jane Doe?", "Jane Doe met Rob Roe.")).containsExactly("Rob Roe");
    }

    private static List<String> slots(String question, String text) {
        return new Slots(Question.parse(question)).of(text).stream()
                .map(span -> text.substring(span.start(), span.end())).toList();
    }
}
