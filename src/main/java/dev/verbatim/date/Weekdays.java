package dev.verbatim.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds which week's Friday is meant. A day named without more is the last one, unless the sentence looks ahead. */
final class Weekdays {
    /** A Friday the 13th comes within 14 months, a Friday the 31st within two years. */
    private static final int DAYS_UNTIL_ANY_WEEKDAY_THE = 800;

    private final LocalDate today;

    Weekdays(LocalDate today) {
        this.today = today;
    }

    Resolved of(DayOfWeek day, Which which, Tense tense) {
        LocalDate found = switch (which) {
            case LAST -> today.with(TemporalAdjusters.previous(day));
            // “Next Friday” is the one in next week, but on a Sunday that week is about to begin.
            case NEXT -> Unit.WEEK.around(today.plusWeeks(1)).from().with(TemporalAdjusters.nextOrSame(day));
            case THIS -> tense == Tense.PAST
                    ? today.with(TemporalAdjusters.previousOrSame(day))
                    : today.with(TemporalAdjusters.nextOrSame(day));
            case UNTOLD -> tense == Tense.FUTURE
                    ? today.with(TemporalAdjusters.nextOrSame(day))
                    : today.with(TemporalAdjusters.previousOrSame(day));
        };
        return new Resolved(Days.of(found), Precision.DAY);
    }

    /** Friday the 13th. */
    @Nullable
    Resolved the(DayOfWeek weekday, int day, Tense tense) {
        int step = tense == Tense.FUTURE ? 1 : -1;
        LocalDate found = today;
        for (int days = 0; days < DAYS_UNTIL_ANY_WEEKDAY_THE; days++, found = found.plusDays(step)) {
            if (found.getDayOfWeek() == weekday && found.getDayOfMonth() == day) {
                return new Resolved(Days.of(found), Precision.DAY);
            }
        }
        return null;
    }

    Resolved weekend(Which which, Tense tense) {
        LocalDate back = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate ahead = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        boolean on = today.getDayOfWeek() == DayOfWeek.SATURDAY || today.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate saturday = switch (which) {
            case LAST -> on ? back.minusWeeks(1) : back;
            case NEXT -> ahead;
            case THIS -> on || tense == Tense.PAST ? back : ahead;
            case UNTOLD -> !on && tense == Tense.FUTURE ? ahead : back;
        };
        return new Resolved(new Days(saturday, saturday.plusDays(1)), Precision.WEEKEND);
    }
}
