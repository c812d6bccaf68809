package dev.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static final String TEXT = "In 2014 Jane Doe, 31, ran 12 trams for 7 years: it cost $4, a lead of 5 points, or 9 percent.";

    @ParameterizedTest
    @CsvSource({
            "How much was it?, $4", "What did it cost?, $4", "What share of the trams ran?, 9 percent",
            "How long did it run?, 7 years", "How many trams ran?, 31;12", "How old is Jane Doe?, 31",
            "What was the margin?, 31;12;5;9 percent", "How many times did it run?, 31;12"})
    void onlyNumbersOfTheMeasureFit(String question, String fitting) {
        Measure measure = Measure.asked(question);

        assertThat(Amounts.of(TEXT).stream().filter(amount -> measure.fits(TEXT, amount))
                .map(amount -> TEXT.substring(amount.start(), amount.end())))
                .isEqualTo(List.of(fitting.split(";")));
    }
}
