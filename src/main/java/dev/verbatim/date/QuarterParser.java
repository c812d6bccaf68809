package dev.verbatim.date;

import dev.verbatim.date.Expression.QuarterEnded;
import dev.verbatim.date.Expression.ReportedQuarter;
import dev.verbatim.date.Expression.Shifted;
import dev.verbatim.date.Expression.YearBefore;
import dev.verbatim.date.Yearly.Half;
import dev.verbatim.date.Yearly.OneQuarter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves, and the year before that figures are compared with.
 *
 * <pre>
 * quarters = quarter | half | reported | yearBefore
 * quarter  = [whose] ["the"] ["fiscal" ["-"]] ordinal ["-"] "quarter" [ofYear] | "Q" FIGURES [ofYear]
 * whose    = ( "last" | "this" | "next" ) "year" "'" "s" | ["the"] year
 * half     = "first" ( "half" | "two" "quarters" ) ofYear | "second" "half" ofYear
 * reported = "the" ( "latest" | "most" "recent" | "current" ) ( "quarter" | "period" )
 * yearBefore = ( "a" | "one" ) "year" ( "ago" | "earlier" ) | ["the"] "year" "-" ( "ago" | "earlier" ) [ [ordinal] ( "quarter" | "period" ) ]
 * </pre>
 */
final class QuarterParser {
    private static final Set<String> PERIODS = Set.of("quarter", "period");

    private final Cursor in;
    private final CalendarParser calendar;
    private final YearParser years;

    QuarterParser(Cursor in, CalendarParser calendar) {
        this.in = in;
        this.calendar = calendar;
        this.years = new YearParser(in);
    }

    @Nullable
    Expression quarters(Which which) {
        int start = in.at();
        Expression found = quarter(which);
        if (found == null) {
            in.moveTo(start);
            found = half(which);
        }
        if (found == null) {
            in.moveTo(start);
            found = reported();
        }
        if (found == null) {
            in.moveTo(start);
            found = yearBefore();
        }
        if (found == null) {
            in.moveTo(start);
        }
        return found;
    }

    private @Nullable Expression quarter(Which which) {
        if (in.sees("q") && in.peek(1).glued() && in.peek(1).digits() == 1) {
            int number = in.peek(1).number();
            in.skip(2);
            return number >= 1 && number <= 4 ? calendar.inYear(new OneQuarter(number), which) : null;
        }
        int start = in.at();
        Expression whose = whose();
        if (whose == null) {
            in.moveTo(start);
        }
        in.accept("the");
        if (in.accept("fiscal")) {
            in.accept("-");
        }
        int number = NumberWords.smallOrdinal(in);
        in.accept("-");
        if (number < 1 || number > 4 || !in.accept("quarter")) {
            return whose != null && number < 0 && in.acceptOneOf(PERIODS) ? new Expression.ReportedIn(whose) : null;
        }
        OneQuarter quarter = new OneQuarter(number);
        return whose != null ? new Expression.InYearOf(quarter, whose) : calendar.inYear(quarter, which);
    }

    private @Nullable Expression whose() {
        int start = in.at();
        int by = in.accept("last", "year", "'", "s")
                ? -1
                : in.accept("this", "year", "'", "s") ? 0 : in.accept("next", "year", "'", "s") ? 1 : 9;
        if (by < 9) {
            return new Shifted(Unit.YEAR, by);
        }
        in.accept("the");
        int year = years.year(true);
        if (year > 0) {
            return YearParser.whole(year);
        }
        in.moveTo(start);
        return null;
    }

    private @Nullable Expression half(Which which) {
        in.accept("the");
        int number = in.accept("first", "half") || in.accept("first", "two", "quarters")
                ? 1
                : in.accept("second", "half") || in.accept("last", "half") ? 2 : NumberWords.NONE;
        if (number < 0) {
            return null;
        }
        int place = in.at();
        if (in.accept("of", "the", "year")) {
            return new Expression.InYearOf(new Half(number), new Shifted(Unit.YEAR, 0));
        }
        Expression found = calendar.inYear(new Half(number), which);
        return in.at() > place ? found : null;
    }

    private @Nullable Expression reported() {
        boolean the = in.accept("the");
        boolean latest = in.accept("latest") || in.accept("most", "recent");
        if ((the || latest) && !in.peek().capital() && in.accept("quarter")) {
            return quarterEnded(latest);
        }
        return latest && in.accept("period") ? new ReportedQuarter(true) : null;
    }

    private @Nullable Expression quarterEnded(boolean latest) {
        int place = in.at();
        if (in.accept("ended") || in.accept("ending")) {
            in.accept("on");
            Expression day = calendar.dated(Which.UNTOLD);
            // The quarter's words only: its last day is a date of its own.
            in.moveTo(place);
            return day != null ? new QuarterEnded(day) : null;
        }
        return new ReportedQuarter(latest);
    }

    private @Nullable Expression yearBefore() {
        boolean article = in.accept("a") || in.accept("one") || in.accept("the");
        if (!in.accept("year")) {
            return null;
        }
        boolean joined = in.accept("-");
        boolean ago = in.accept("ago");
        boolean year = ago || in.accept("earlier");
        if (!year || (!article && !joined)) {
            return null;
        }
        int place = in.at();
        int number = NumberWords.smallOrdinal(in);
        in.accept("-");
        if (!in.acceptOneOf(PERIODS)) {
            in.moveTo(place);
        } else if (number > 0 && number <= 4) {
            return new Expression.InYearOf(new OneQuarter(number), new Shifted(Unit.YEAR, -1));
        }
        return new YearBefore(ago);
    }
}
