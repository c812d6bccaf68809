package dev.verbatim.date;

import dev.verbatim.date.Expression.Fixed;
import dev.verbatim.date.Expression.InSomeYear;
import dev.verbatim.date.Expression.InYearOf;
import dev.verbatim.date.Yearly.Feast;
import dev.verbatim.date.Yearly.InMonth;
import dev.verbatim.date.Yearly.OneSeason;
import dev.verbatim.date.Yearly.WholeMonth;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days, months, seasons and holidays of the calendar.
 *
 * <pre>
 * numeric    = FIGURES4 "-" FIGURES2 "-" FIGURES2 | FIGURES "/" FIGURES "/" ( FIGURES4 | FIGURES2 )
 * dated      = [ weekday ["."] [","] ] inMonth
 * inMonth    = month ["."] day ["-" day] [ofYear] | ["the"] day ["of"] month ["."] [ofYear]
 * day        = FIGURES [ "st" | "nd" | "rd" | "th" ]
 * wholeMonth = month ["."] [ofYear]
 * season     = ( "spring" | "summer" | "fall" | "autumn" | "winter" ) [ofYear]
 * feast      = HOLIDAY [ofYear]
 * ofYear     = [","] year | ["of"] ( "last" | "this" | "next" ) "year" | "of" "the" "same"? "year"
 * weekday    = "Monday" … "Sunday" [partOfDay]
 * </pre>
 */
final class CalendarParser {
    /** Months that are also other words or people's first names. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "april", "june", "august");

    private static final Set<String> BEFORE_MONTHS = Set.of("in", "since", "until", "till", "by", "through", "of",
            "early",
            "late", "mid", "during", "before", "after", "between", "last", "this", "next", "past", "around", "about",
            "from");

    private static final Set<String> BEFORE_SEASONS = Set.of("in", "since", "until", "by", "through", "early", "late",
            "mid",
            "during", "before", "after", "over", "into", "this", "last", "next");

    private final Cursor in;
    private final YearParser years;

    CalendarParser(Cursor in) {
        this.in = in;
        this.years = new YearParser(in);
    }

    @Nullable
    Expression numeric() {
        if (!isNumeric()) {
            return null;
        }
        int first = in.peek().number();
        int second = in.peek(2).number();
        int third = in.peek(4).number();
        Fixed found = null;
        if (in.peek().digits() == 4 && in.peek(2).digits() == 2 && in.peek(4).digits() == 2) {
            found = day(first, second, third);
        } else if (in.word(1).equals("/") && in.peek().digits() <= 2) {
            int year = in.peek(4).digits() == 2 ? 2000 + third : third;
            found = first > 12 ? day(year, second, first) : day(year, first, second);
        }
        in.skip(found != null ? 5 : 0);
        return found;
    }

    /** Three numbers with two of the same mark between them, and no more behind. */
    private boolean isNumeric() {
        String mark = in.word(1);
        boolean marked = (mark.equals("-") || mark.equals("/")) && in.word(3).equals(mark);
        boolean joined = in.peek(1).glued() && in.peek(2).glued() && in.peek(3).glued() && in.peek(4).glued();
        boolean more = in.peek(5).glued() && in.peek(6).glued() && in.peek(6).isNumber();
        return in.peek().isNumber() && !in.word(-1).equals(mark) && marked && joined && !more;
    }

    private static @Nullable Fixed day(int year, int month, int day) {
        try {
            return YearParser.isYear(year) ? new Fixed(Days.of(LocalDate.of(year, month, day)), Precision.DAY) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    @Nullable
    Expression dated(Which which) {
        int start = in.at();
        if (in.accept(CalendarWords.WEEKDAYS) != null) {
            in.accept(".");
            in.accept(",");
        }
        InMonth days = inMonth();
        if (days == null) {
            in.moveTo(start);
            return null;
        }
        return inYear(days, which);
    }

    private @Nullable InMonth inMonth() {
        InMonth monthFirst = monthThenDay();
        return monthFirst != null ? monthFirst : dayThenMonth();
    }

    private @Nullable InMonth monthThenDay() {
        int start = in.at();
        Month month = month();
        in.accept(".");
        int first = month != null ? day() : NumberWords.NONE;
        if (month == null || first < 0) {
            in.moveTo(start);
            return null;
        }
        int last = in.sees("-") && in.peek(1).glued() ? lastDay(first) : first;
        return inMonth(start, month, first, last);
    }

    private int lastDay(int first) {
        int dash = in.at();
        in.skip(1);
        int last = day();
        if (last > first) {
            return last;
        }
        in.moveTo(dash);
        return first;
    }

    private @Nullable InMonth dayThenMonth() {
        int start = in.at();
        in.accept("the");
        int day = day();
        in.accept("of");
        Month month = day > 0 ? month() : null;
        if (month == null) {
            in.moveTo(start);
            return null;
        }
        in.accept(".");
        return inMonth(start, month, day, day);
    }

    private @Nullable InMonth inMonth(int start, Month month, int first, int last) {
        if (last > month.maxLength()) {
            in.moveTo(start);
            return null;
        }
        return new InMonth(month, first, last);
    }

    private int day() {
        int start = in.at();
        int day = NumberWords.ordinalInFigures(in);
        Token token = in.peek();
        if (day < 0 && token.digits() > 0 && token.digits() <= 2) {
            day = token.number();
            in.skip(1);
        }
        if (day < 1 || day > 31 || countsOn()) {
            in.moveTo(start);
            return NumberWords.NONE;
        }
        return day;
    }

    /** The number is longer than a day: “2.5”, “10:30”, “5%”, “10,000”. */
    private boolean countsOn() {
        Token mark = in.peek();
        boolean decimal = in.peek(1).glued() && in.peek(1).isNumber() && ".:,".contains(mark.word());
        return mark.word().equals("%") || (mark.glued() && (mark.isWord() || decimal));
    }

    private @Nullable Month month() {
        Token token = in.peek();
        boolean right = token.capital() || (token.word().length() > 3 && !AMBIGUOUS.contains(token.word()));
        return right ? in.accept(CalendarWords.MONTHS) : null;
    }

    @Nullable
    Expression wholeMonth(Which which) {
        int start = in.at();
        Month month = month();
        if (month == null) {
            return null;
        }
        String word = in.word(-1);
        boolean dotted = in.accept(".");
        boolean written = dotted || word.length() > 4 || word.equals("may") || word.equals("june")
                || word.equals("july");
        int place = in.at();
        Expression found = inYear(new WholeMonth(month), which);
        boolean dated = in.at() > place;
        if (dated || which != Which.UNTOLD || (written && isMonth(start, word))) {
            if (!dated && dotted && word.length() > 4) {
                in.moveTo(place - 1);
            }
            return found;
        }
        in.moveTo(start);
        return null;
    }

    /** “May” and “June” are months only where a month is looked for: in May, but not May I, nor June Smith. */
    private boolean isMonth(int start, String word) {
        if (!AMBIGUOUS.contains(word)) {
            return true;
        }
        String before = in.peek(start - in.at() - 1).word();
        if (BEFORE_MONTHS.contains(before)) {
            return true;
        }
        boolean verb = word.equals("may") || word.equals("march");
        boolean name = in.peek().capital() && in.peek().isWord();
        return verb ? before.equals("the") || before.equals("a") : !name;
    }

    @Nullable
    Expression season(Which which) {
        int start = in.at();
        boolean the = in.accept("the");
        Season season = in.accept(Season.WORDS);
        if (season == null) {
            in.moveTo(start);
            return null;
        }
        int place = in.at();
        Expression found = inYear(new OneSeason(season), which);
        String before = in.peek(start - in.at() - 1).word();
        boolean looked = BEFORE_SEASONS.contains(before) && (the || season != Season.FALL);
        if (in.at() > place || which != Which.UNTOLD || looked) {
            return found;
        }
        in.moveTo(start);
        return null;
    }

    @Nullable
    Expression feast(Which which) {
        if (!in.peek().capital()) {
            return null;
        }
        for (Holiday holiday : Holidays.beginningWith(in.word(0))) {
            if (in.accept(holiday.words().toArray(String[]::new))) {
                return inYear(new Feast(holiday), which);
            }
        }
        return null;
    }

    @Nullable
    DayOfWeek weekday() {
        Token token = in.peek();
        // Short forms stand only before a date: “Baltimore Sun.” is no Sunday.
        return token.word().length() >= 6 ? in.accept(CalendarWords.WEEKDAYS) : null;
    }

    /** With the year that follows, if one does. */
    Expression inYear(Yearly yearly, Which which) {
        int start = in.at();
        in.accept(",");
        boolean of = in.accept("of");
        int year = years.year(yearly instanceof WholeMonth || yearly instanceof InMonth || of);
        if (year > 0) {
            return new Fixed(yearly.in(year), yearly.precision());
        }
        int by = in.accept("last", "year") ? -1 : in.accept("this", "year") ? 0 : in.accept("next", "year") ? 1 : 9;
        if (by < 9) {
            return new InYearOf(yearly, new Expression.Shifted(Unit.YEAR, by));
        }
        in.moveTo(start);
        return new InSomeYear(yearly, which);
    }
}
