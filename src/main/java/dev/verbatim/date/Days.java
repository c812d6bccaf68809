package dev.verbatim.date;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A run of days.
 *
 * @param from the first day
 * @param to the last day, never before the first
 */
public record Days(LocalDate from, LocalDate to) {
    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("not days: " + from + ".." + to);
        }
    }

    /** A single day. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** A whole month. */
    public static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** The whole years from one to another, both included. */
    public static Days ofYears(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Days other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** From the earlier first day to the later last day of the two. */
    public Days and(Days other) {
        return new Days(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
