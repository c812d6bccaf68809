package dev.verbatim.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Easter Sunday of the western churches: the Sunday after the first church full moon of spring. */
final class Easter {
    private Easter() {}

    /** By the Gregorian reckoning, also for years before it was made. */
    static LocalDate in(int year) {
        int century = Math.floorDiv(year, 100);
        int leapDaysLeftOut = century - century / 4;
        int moonCorrection = (8 * century + 13) / 25;
        int golden = Math.floorMod(year, 19);
        int age = Math.floorMod(leapDaysLeftOut - moonCorrection + 19 * golden + 15, 30);
        // The church never lets the moon be full on 19 April, nor twice on the 18th within one cycle of nineteen years.
        int fullMoon = age == 29 || (age == 28 && golden > 10) ? age - 1 : age;
        return LocalDate.of(year, Month.MARCH, 21).plusDays(fullMoon)
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
