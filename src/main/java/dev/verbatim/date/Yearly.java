package dev.verbatim.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/** Something that comes once a year, so that the year has to be told or found. */
sealed interface Yearly {
    Days in(int year);

    Precision precision();

    /** October. */
    record WholeMonth(Month month) implements Yearly {
        @Override
        public Days in(int year) {
            return Days.of(YearMonth.of(year, month));
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }
    }

    /**
     * Oct. 23, or Oct. 26-28.
     *
     * @param first at most the month's last day in a leap year; Feb. 29 is Feb. 28 in other years
     */
    record InMonth(Month month, int first, int last) implements Yearly {
        @Override
        public Days in(int year) {
            return new Days(day(year, first), day(year, last));
        }

        private LocalDate day(int year, int day) {
            return LocalDate.of(year, month, Math.min(day, month.length(Year.isLeap(year))));
        }

        @Override
        public Precision precision() {
            return first == last ? Precision.DAY : Precision.RANGE;
        }
    }

    /** The third quarter. */
    record OneQuarter(int number) implements Yearly {
        @Override
        public Days in(int year) {
            return Quarter.of(year, number);
        }

        @Override
        public Precision precision() {
            return Precision.QUARTER;
        }
    }

    /** The first half. */
    record Half(int number) implements Yearly {
        @Override
        public Days in(int year) {
            return Quarter.of(year, 2 * number - 1).and(Quarter.of(year, 2 * number));
        }

        @Override
        public Precision precision() {
            return Precision.HALF;
        }
    }

    /** Last fall; winter is of the year that it begins in. */
    record OneSeason(Season season) implements Yearly {
        @Override
        public Days in(int year) {
            YearMonth first = YearMonth.of(year, season.firstMonth());
            return Days.of(first).and(Days.of(first.plusMonths(2)));
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }
    }

    /** Thanksgiving. */
    record Feast(Holiday holiday) implements Yearly {
        @Override
        public Days in(int year) {
            return Days.of(holiday.in(year));
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }
}
