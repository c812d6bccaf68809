package dev.verbatim.date;

import dev.verbatim.date.Expression.Fixed;
import dev.verbatim.date.Expression.InSomeYear;
import dev.verbatim.date.Expression.WeekdayThe;
import dev.verbatim.date.Yearly.InMonth;
import dev.verbatim.date.Yearly.WholeMonth;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Months and their days.
 *
 * <pre>
 * dated      = [ weekday ["."] [","] ] ( monthThenDay | dayThenMonth ) [ofYear]
 * monthThenDay = month ["."] day ["-" day]
 * dayThenMonth = ["the"] day ["of"] month ["."]
 * day        = FIGURES [ "st" | "nd" | "rd" | "th" ]
 * weekdayThe = weekday ["-"] "the" ["-"] FIGURES ( "st" | "nd" | "rd" | "th" )
 * wholeMonth = month ["."] [ofYear]
 * </pre>
 */
final class MonthParser {
    /** Months that are also other words or people's first names. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "april", "june", "august");
    private static final Set<String> VERBS = Set.of("may", "march");
    private static final int LONGEST_SHORT_FORM = 4;

    private static final Set<String> BEFORE_MONTHS = Words.of("""
            in since until till by through of early late mid during before after between around about from
            """);

    private static final Set<String> JOINTS = Set.of("and", "or", "to", "-", "&");

    /** “The Sept. 11 attacks” were in 2001, whatever the year of the story. */
    private static final InMonth ATTACKED = new InMonth(Month.SEPTEMBER, 11, 11);
    private static final Set<String> ATTACKS = Set.of("attack", "attacks", "terrorist", "terrorists", "terror",
            "hijackers");

    private static final Set<String> BEHIND_DAYS = Words.of("""
            in at to for as with when and or by of from through before after but on during that the this last next near
            inside
            """);

    private final Cursor in;
    private final YearParser years;

    MonthParser(Cursor in, YearParser years) {
        this.in = in;
        this.years = years;
    }

    @Nullable
    Expression dated(Which which) {
        if (in.accept(CalendarWords.WEEKDAYS) != null) {
            in.accept(".");
            in.accept(",");
        }
        InMonth days = in.peek().isWord() && !in.sees("the") ? monthThenDay() : dayThenMonth();
        if (days != null && days.equals(ATTACKED) && ATTACKS.contains(in.word(0))) {
            return new Fixed(days.in(2001), Precision.DAY);
        }
        return days != null ? years.ofYear(days, which) : null;
    }

    /** Friday the 13th. */
    @Nullable
    Expression weekdayThe() {
        DayOfWeek weekday = in.accept(CalendarWords.WEEKDAYS);
        in.accept("-");
        boolean the = weekday != null && in.accept("the");
        in.accept("-");
        int day = the ? NumberWords.ordinalInFigures(in) : NumberWords.NONE;
        return weekday != null && day >= 1 && day <= 31 ? new WeekdayThe(weekday, day) : null;
    }

    private @Nullable InMonth monthThenDay() {
        Month month = month();
        in.accept(".");
        int first = month != null ? day() : NumberWords.NONE;
        if (month == null || first < 0) {
            return null;
        }
        int last = in.sees("-") && in.peek(1).glued() ? lastDay(first) : first;
        return inMonth(month, first, last);
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
        in.accept("the");
        int day = day();
        in.accept("of");
        Month month = day > 0 ? month() : null;
        if (month == null) {
            return null;
        }
        in.accept(".");
        return inMonth(month, day, day);
    }

    private static @Nullable InMonth inMonth(Month month, int first, int last) {
        return last <= month.maxLength() ? new InMonth(month, first, last) : null;
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

    /** A day in the month of another: “April 24 and 25”, but not “April 24 and 25 people”. */
    @Nullable
    Expression anotherDay(Expression first) {
        Month month = switch (first) {
            case InSomeYear(InMonth(Month of, int _, int _), Which _) -> of;
            default -> null;
        };
        int day = month != null ? day() : NumberWords.NONE;
        boolean counts = in.peek().isWord() && !BEHIND_DAYS.contains(in.word(0));
        InMonth days = month != null && day > 0 && !counts ? inMonth(month, day, day) : null;
        return days != null ? years.ofYear(days, Which.UNTOLD) : null;
    }

    /** The number is more than a day: “2.5”, “10:30”, “5%”, “10,000”. */
    private boolean countsOn() {
        Token mark = in.peek();
        boolean decimal = in.peek(1).glued() && in.peek(1).isNumber() && ".:,".contains(mark.word());
        return mark.word().equals("%") || (mark.glued() && (mark.isWord() || decimal));
    }

    private @Nullable Month month() {
        Token token = in.peek();
        boolean plain = token.word().length() > 3 && !AMBIGUOUS.contains(token.word());
        return token.capital() || plain ? in.accept(CalendarWords.MONTHS) : null;
    }

    @Nullable
    Expression wholeMonth(Which which) {
        String before = in.word(-1);
        Token name = in.peek();
        Month month = month();
        if (month == null) {
            return null;
        }
        boolean isShort = isShort(name.word(), month);
        boolean dotted = isShort && in.accept(".");
        int place = in.at();
        Expression found = years.ofYear(new WholeMonth(month), which);
        boolean clear = in.at() > place || which != Which.UNTOLD;
        boolean written = !isShort || dotted;
        return clear || (written && isMonth(name.word(), before)) ? found : null;
    }

    private static boolean isShort(String word, Month month) {
        return word.length() <= LONGEST_SHORT_FORM && word.length() < month.name().length();
    }

    /** “May” and “June” are months only where a month is looked for: in May, but not May I, nor June Smith. */
    private boolean isMonth(String word, String before) {
        boolean listed = JOINTS.contains(before) && CalendarWords.MONTHS.containsKey(in.word(-3));
        if (!AMBIGUOUS.contains(word) || BEFORE_MONTHS.contains(before) || listed) {
            return true;
        }
        boolean name = in.peek().capital() && in.peek().isWord();
        return VERBS.contains(word) ? before.equals("the") || before.equals("a") : !name;
    }
}
