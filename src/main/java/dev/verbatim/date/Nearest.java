package dev.verbatim.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Finds which year's October is meant.
 *
 * <p>Tense says most, but news puts coming days into past sentences (“named Nov. 10 as the last day”), so that a day close
 * by on the other side wins over one far away on the side that the tense points to.
 */
final class Nearest {
    private static final int MUCH_CLOSER_AHEAD = 8;
    private static final int MUCH_CLOSER_BACK = 4;
    private static final int CLOSER_AHEAD = 4;

    private final LocalDate reference;

    Nearest(LocalDate reference) {
        this.reference = reference;
    }

    Days of(Yearly yearly, Which which, Tense tense) {
        return switch (which) {
            case LAST -> back(yearly);
            case NEXT -> ahead(yearly);
            case THIS -> current(yearly);
            case UNTOLD -> untold(yearly, tense);
        };
    }

    private Days untold(Yearly yearly, Tense tense) {
        for (int year = reference.getYear() - 1; year <= reference.getYear(); year++) {
            if (yearly.in(year).contains(reference)) {
                return yearly.in(year);
            }
        }
        Days back = back(yearly);
        Days ahead = ahead(yearly);
        long since = ChronoUnit.DAYS.between(back.to(), reference);
        long until = ChronoUnit.DAYS.between(reference, ahead.from());
        boolean isAhead = switch (tense) {
            case PAST -> until * MUCH_CLOSER_AHEAD < since;
            case FUTURE -> since * MUCH_CLOSER_BACK >= until;
            case UNKNOWN -> until * CLOSER_AHEAD < since;
        };
        return isAhead ? ahead : back;
    }

    /** The last that is over. */
    private Days back(Yearly yearly) {
        int year = reference.getYear();
        while (!yearly.in(year).to().isBefore(reference)) {
            year--;
        }
        return yearly.in(year);
    }

    /** The first that has not begun. */
    private Days ahead(Yearly yearly) {
        int year = reference.getYear();
        while (!yearly.in(year).from().isAfter(reference)) {
            year++;
        }
        return yearly.in(year);
    }

    /** This year's, but in January this winter is last year's. */
    private Days current(Yearly yearly) {
        Days lastYears = yearly.in(reference.getYear() - 1);
        return lastYears.contains(reference) ? lastYears : yearly.in(reference.getYear());
    }
}
