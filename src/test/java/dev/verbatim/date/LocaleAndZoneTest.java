package dev.verbatim.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever runs it, wherever: the same days. */
class LocaleAndZoneTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Friday and III in capitals need the dotless i; the days are next to a leap day, a year's end and clock changes. */
    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Apia", "ar-EG-u-nu-arab, Asia/Kathmandu", "th-TH-u-ca-buddhist, America/Sao_Paulo",
            "lt-LT, Pacific/Kiritimati", "en-US, Europe/London", "fa-IR, Africa/Casablanca"})
    void daysDependOnNeitherLocaleNorZone(String language, String place) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(place)));
        assertThat(days("THEY MET FRIDAY, APRIL I THINK.", "2024-03-31")).contains(Days.of(LocalDate.of(2024, 3, 29)));
        assertThat(days("It fell yesterday.", "2024-03-01")).containsExactly(Days.of(LocalDate.of(2024, 2, 29)));
        assertThat(days("It fell a year ago.", "2024-02-29")).containsExactly(Days.ofYears(2023, 2023));
        assertThat(days("It fell 12 months ago.", "2024-02-29"))
                .containsExactly(new Days(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28)));
        assertThat(days("It fell on Feb. 29.", "2023-03-01")).containsExactly(Days.of(LocalDate.of(2023, 2, 28)));
        assertThat(days("It will fall tomorrow.", "2021-12-31")).containsExactly(Days.of(LocalDate.of(2022, 1, 1)));
        assertThat(days("It fell last week.", "2021-01-03"))
                .containsExactly(new Days(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)));
        assertThat(days("It fell last month.", "2022-01-31"))
                .containsExactly(new Days(LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 31)));
        assertThat(days("It fell Sunday.", "2022-03-28")).containsExactly(Days.of(LocalDate.of(2022, 3, 27)));
    }

    /** The whole of 30 Dec. 2011 is missing in Apia. */
    @ParameterizedTest
    @CsvSource({"Pacific/Apia", "UTC"})
    void aDayThatAZoneLacksIsADay(String place) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(place)));
        assertThat(days("It fell yesterday.", "2011-12-31")).containsExactly(Days.of(LocalDate.of(2011, 12, 30)));
    }

    private static List<Days> days(String text, String reference) {
        return new DateFinder().find(text, LocalDate.parse(reference)).stream().map(DateMention::days).toList();
    }
}
