package dev.verbatim.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit of the calendar that dates are counted in. */
enum Unit {
    DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY;

    static final Map<String, Unit> SINGULAR = singular();
    static final Map<String, Unit> EITHER = either();

    /** What days of this unit are precise to. */
    Precision precision() {
        return Precision.valueOf(name());
    }

    /** The unit of the calendar that holds a day; weeks begin on Monday. */
    Days around(LocalDate day) {
        return switch (this) {
            case DAY -> Days.of(day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Days(monday, monday.plusDays(6));
            }
            case MONTH -> Days.of(YearMonth.from(day));
            case QUARTER -> Quarter.around(day);
            case YEAR -> Days.ofYears(day.getYear(), day.getYear());
            case DECADE -> decade(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> century(Math.floorDiv(day.getYear(), 100) + 1);
        };
    }

    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    static Days decade(int firstYear) {
        return Days.ofYears(firstYear, firstYear + 9);
    }

    /** As people count: the 20th century is 1900 to 1999. */
    static Days century(int number) {
        return Days.ofYears((number - 1) * 100, (number - 1) * 100 + 99);
    }

    private static Map<String, Unit> singular() {
        return Stream.of(values())
                .collect(Collectors.toUnmodifiableMap(unit -> unit.name().toLowerCase(Locale.ROOT), unit -> unit));
    }

    private static Map<String, Unit> either() {
        Map<String, Unit> words = new HashMap<>(SINGULAR);
        SINGULAR.forEach((word, unit) -> words.put(word + "s", unit));
        words.put("centuries", CENTURY);
        return Map.copyOf(words);
    }
}
