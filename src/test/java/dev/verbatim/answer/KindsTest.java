package dev.verbatim.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
    @ParameterizedTest
    @CsvSource({
            "What year did the tram open?, WHEN", "Which town has a tram?, WHERE",
            "What share of trams is late?, HOW_MANY", "Which baker sold bread?, WHO", "What did the baker do?, WHAT",
            "Why did the tram stop?, WHY"})
    void tellsWhatWordsAreWanted(String question, Kind wanted) {
        assertThat(Kinds.wanted(Question.parse(question))).isEqualTo(wanted);
    }
}
