package dev.verbatim.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Quarters of the calendar year. A company's own year is not known from its story: its quarters count as the calendar's. */
final class Quarter {
    private Quarter() {}

    static Days of(int year, int number) {
        YearMonth first = YearMonth.of(year, Month.of(3 * number - 2));
        return Days.of(first).and(Days.of(first.plusMonths(2)));
    }

    static Days around(LocalDate day) {
        return of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
}
