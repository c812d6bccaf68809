package dev.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "What year did the tram open?, WHEN", "Which town has a tram?, WHERE",
            "What share of trams is late?, HOW_MANY", "Which baker sold bread?, WHO", "What did the baker do?, WHAT",
            "Why did the tram stop?, WHY", "Who is the town's mayor?, WHO", "In which town does it run?, WHERE",
            "What was the price of bread?, HOW_MANY", "What does a ticket cost?, HOW_MANY",
            "\"In 2003, what was the price of bread?\", HOW_MANY", "so which baker sold bread, WHO",
            "\"Hey,  what does a ticket cost?\", HOW_MANY", "Which university does Doe lead?, WHO",
            "In which poll did Doe lead?, WHAT",
            "Which age group likes the tram?, WHO", "How low did the river fall?, HOW_MANY",
            "How did the tram stop?, WHAT"})
    void tellsWhatWordsAreWanted(String question, Kind wanted) {
        assertThat(Kinds.wanted(Question.parse(question))).isEqualTo(wanted);
    }
}
