package dev.verbatim.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Counts from the day of speaking, and from what has been told, to the days that are meant. */
final class Resolver {
    private static final int QUARTER_MIDDLE = 45;
    /** A Friday the 13th comes within 14 months, a Friday the 31st within two years. */
    private static final int DAYS_UNTIL_ANY_WEEKDAY_THE = 800;

    private final @Nullable LocalDate reference;
    private final Told told;

    Resolver(@Nullable LocalDate reference, Told told) {
        this.reference = reference;
        this.told = told;
    }

    /** The days, or null where the words do not tell them, or no day of speaking is known to count from. */
    @Nullable
    Resolved resolve(Expression expression, Tense tense) {
        Resolved found = switch (expression) {
            case Expression.Fixed fixed -> new Resolved(fixed.days(), fixed.precision());
            case Expression.InYearOf(Yearly yearly, Expression year) -> inYearOf(yearly, resolve(year, tense));
            case Expression.FromLast(Unit unit, int count) -> fromLast(unit, count);
            case Expression.Around(Unit unit, Expression day) -> around(unit, resolve(day, tense));
            case Expression.QuarterEnded(Expression day) -> quarterEnded(resolve(day, tense));
            case Expression.ReportedIn(Expression year) -> reportedIn(resolve(year, tense));
            case Expression.Away(Unit unit, int count, Expression from) when from != null -> away(unit, count,
                    resolve(from, tense));
            case Expression.Vague vague -> null;
            default -> reference != null ? fromReference(expression, tense, reference) : null;
        };
        return found != null ? Resolved.within(found) : null;
    }

    private @Nullable Resolved fromReference(Expression expression, Tense tense, LocalDate today) {
        return switch (expression) {
            case Expression.InSomeYear(Yearly yearly, Which which) -> {
                Days days = new Nearest(today).of(yearly, which, tense);
                yield new Resolved(days, yearly.precision());
            }
            case Expression.Weekday(DayOfWeek day, Which which) ->
                new Resolved(Days.of(weekday(day, which, tense, today)),
                        Precision.DAY);
            case Expression.WeekdayThe(DayOfWeek weekday, int day) -> weekdayThe(weekday, day, tense, today);
            case Expression.Weekend(Which which) -> weekend(which, tense, today);
            case Expression.Shifted(Unit unit, int by) -> shifted(unit, by, today);
            case Expression.Away away -> ago(away.unit(), away.count(), today);
            case Expression.InAWhile(Unit unit, int count) -> tense == Tense.FUTURE ? ago(unit, count, today) : null;
            case Expression.YearBefore(boolean ago) -> yearBefore(ago, today);
            case Expression.ReportedQuarter(boolean latest) -> reported(latest, today);
            default -> null;
        };
    }

    private static LocalDate weekday(DayOfWeek day, Which which, Tense tense, LocalDate today) {
        return switch (which) {
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
    }

    private static @Nullable Resolved weekdayThe(DayOfWeek weekday, int day, Tense tense, LocalDate today) {
        int step = tense == Tense.FUTURE ? 1 : -1;
        LocalDate found = today;
        for (int days = 0; days < DAYS_UNTIL_ANY_WEEKDAY_THE; days++, found = found.plusDays(step)) {
            if (found.getDayOfWeek() == weekday && found.getDayOfMonth() == day) {
                return new Resolved(Days.of(found), Precision.DAY);
            }
        }
        return null;
    }

    private static Resolved weekend(Which which, Tense tense, LocalDate today) {
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

    /** On a Sunday, last week is the one that ends with it. */
    private static @Nullable Resolved shifted(Unit unit, int by, LocalDate today) {
        boolean sunday = unit == Unit.WEEK && by < 0 && today.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Resolved.around(unit, unit.plus(today, sunday ? by + 1 : by));
    }

    private static @Nullable Resolved ago(Unit unit, int count, LocalDate today) {
        Unit kept = unit == Unit.DECADE || unit == Unit.CENTURY ? Unit.YEAR : unit;
        return Resolved.around(kept, unit.plus(today, count));
    }

    private static @Nullable Resolved away(Unit unit, int count, @Nullable Resolved from) {
        if (from == null) {
            return null;
        }
        LocalDate day = unit.plus(count < 0 ? from.days().from() : from.days().to(), count);
        return Resolved.around(unit == Unit.WEEK ? Unit.DAY : unit, day);
    }

    private static @Nullable Resolved inYearOf(Yearly yearly, @Nullable Resolved year) {
        return year != null ? new Resolved(yearly.in(year.days().from().getYear()), yearly.precision()) : null;
    }

    private @Nullable Resolved fromLast(Unit unit, int count) {
        Resolved last = told.last();
        if (last == null || unit.precision().compareTo(last.precision()) < 0) {
            return null;
        }
        return Resolved.around(unit, unit.plus(last.days().from(), count));
    }

    private static @Nullable Resolved around(Unit unit, @Nullable Resolved day) {
        return day != null ? Resolved.around(unit, day.days().from()) : null;
    }

    private static @Nullable Resolved quarterEnded(@Nullable Resolved day) {
        return day != null ? Resolved.around(Unit.QUARTER, day.days().to().minusDays(QUARTER_MIDDLE)) : null;
    }

    private @Nullable Resolved reported(boolean latest, LocalDate today) {
        Days quarter = told.quarter();
        if (quarter != null) {
            return new Resolved(quarter, Precision.QUARTER);
        }
        return latest ? Resolved.around(Unit.QUARTER, today.minusMonths(3)) : null;
    }

    private @Nullable Resolved reportedIn(@Nullable Resolved year) {
        Days quarter = told.quarter();
        if (year == null || quarter == null) {
            return year;
        }
        return Resolved.around(Unit.QUARTER, quarter.from().withYear(year.days().from().getYear()));
    }

    private @Nullable Resolved yearBefore(boolean ago, LocalDate today) {
        Days quarter = told.quarter();
        Resolved last = told.last();
        if (quarter != null) {
            return Resolved.around(Unit.QUARTER, quarter.from().minusYears(1));
        }
        return Resolved.around(Unit.YEAR, (ago || last == null ? today : last.days().from()).minusYears(1));
    }
}
