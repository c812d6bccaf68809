package dev.verbatim.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a date comes to. */
record Resolved(Days days, Precision precision) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** The unit of the calendar that holds a day; null outside the years 1 to 2999, of which no news is told. */
    static @Nullable Resolved around(Unit unit, LocalDate day) {
        return within(new Resolved(unit.around(day), unit.precision()));
    }

    static @Nullable Resolved within(Resolved found) {
        return isSane(found.days.from()) && isSane(found.days.to()) ? found : null;
    }

    static boolean isSane(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
