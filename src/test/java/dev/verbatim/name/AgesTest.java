package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** “the 55-year-old said”. */
class AgesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jane Doe runs a bakery. It rained, the 55-year-old said. | the 55-year-old | Jane Doe",
            "Jane Doe runs a bakery.¶“It rained,” said the 55-year-old, who sells bread. | the 55-year-old | Jane Doe",
            "Jane Doe, 34, met Ann Poe, 60. Doe runs a bakery. It rained, the 60-year-old said. | the 60-year-old | Ann Poe",
            "Jane Doe, 34, met Ann Poe, 60. Ann Poe runs a bakery. It rained, the 34-year-old said. | the 34-year-old | Jane Doe",
            "Jane Doe, 34, runs a bakery. It rained, the 35-year-old said. | the 35-year-old | the 35-year-old",
            "Jane Doe, 34, runs a bakery. A 35-year-old came. It rained, the 35-year-old said. | the 35-year-old | the 35-year-old",
            "Jane Doe, 34, runs a bakery. The 34-year-old nurse said so. | The 34-year-old nurse | Jane Doe"})
    void whoeverIsOfTheAgeIsMeant(String text, String words, String name) {
        Told.story(text).thenIs(words, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ten-year-old Jane Doe slept. | Jane Doe",
            "Nobody heard 10-year-old Jane Doe. | Jane Doe"})
    void anAgeIsNoPartOfAName(String text, String name) {
        assertThat(Told.story(text).names()).containsExactly(name);
    }
}
