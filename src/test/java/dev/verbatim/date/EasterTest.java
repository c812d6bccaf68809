package dev.verbatim.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {
    /** Early and late ones, and the two kinds of years in which the church moves the moon: 1981 and 1954. */
    @ParameterizedTest
    @ValueSource(strings = {"1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23",
            "2008-03-23",
            "2016-03-27", "2022-04-17", "2024-03-31", "2025-04-20", "2038-04-25", "2049-04-18", "2285-03-22"})
    void isTheSundayOfTheChurches(LocalDate easter) {
        assertThat(Easter.in(easter.getYear())).isEqualTo(easter);
    }
}
