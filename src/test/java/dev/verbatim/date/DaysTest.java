package dev.verbatim.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final Days MAY = Days.of(YearMonth.of(2014, 5));
    private static final Days JULY = Days.of(YearMonth.of(2014, 7));

    @Test
    void holdItsFirstAndLastDay() {
        assertThat(MAY.contains(LocalDate.of(2014, 5, 1))).isTrue();
        assertThat(MAY.contains(LocalDate.of(2014, 5, 31))).isTrue();
        assertThat(MAY.contains(LocalDate.of(2014, 4, 30))).isFalse();
        assertThat(MAY.contains(LocalDate.of(2014, 6, 1))).isFalse();
    }

    @Test
    void overlapWhenTheyShareADay() {
        assertThat(MAY.overlaps(new Days(LocalDate.of(2014, 5, 31), LocalDate.of(2014, 6, 2)))).isTrue();
        assertThat(MAY.overlaps(JULY)).isFalse();
        assertThat(JULY.overlaps(MAY)).isFalse();
    }

    @Test
    void joinIntoOneRun() {
        assertThat(JULY.and(MAY)).isEqualTo(new Days(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 7, 31)));
    }

    @Test
    void neverEndBeforeTheyBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Days(LocalDate.of(2014, 5, 2), LocalDate.of(2014, 5, 1)));
    }
}
