package dev.verbatim.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts from the day of speaking, and from what has been told, to the days that are meant. */
final class Resolver {
    private static final int QUARTER_MIDDLE = 45;
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
            case Expression.Vague _ -> null;
            default -> reference != null ? fromReference(expression, tense, reference) : null;
        };
        return found != null ? Resolved.within(found) : null;
    }

    private @Nullable Resolved fromReference(Expression expression, Tense tense, LocalDate today) {
        return switch (expression) {
            case Expression.InSomeYear(Yearly yearly, Which which) ->
                new Resolved(new Nearest(today).of(yearly, which, tense),
                        yearly.precision());
            case Expression.Weekday(DayOfWeek day, Which which) -> new Weekdays(today).of(day, which, tense);
            case Expression.WeekdayThe(DayOfWeek weekday, int day) -> new Weekdays(today).the(weekday, day, tense);
            case Expression.Weekend(Which which) -> new Weekdays(today).weekend(which, tense);
            case Expression.Shifted(Unit unit, int by) -> shifted(unit, by, today);
            case Expression.Away away -> ago(away.unit(), away.count(), today);
            case Expression.InAWhile(Unit unit, int count) -> tense == Tense.FUTURE ? ago(unit, count, today) : null;
            case Expression.YearBefore(boolean ago) -> yearBefore(ago, today);
            case Expression.ReportedQuarter(boolean latest) -> reported(latest, today);
            default -> null;
        };
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
