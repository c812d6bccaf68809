package dev.verbatim.date;

import dev.verbatim.date.Expression.FromLast;
import dev.verbatim.date.Expression.InSomeYear;
import dev.verbatim.date.Expression.InYearOf;
import dev.verbatim.date.Expression.Shifted;
import dev.verbatim.date.Expression.Weekday;
import dev.verbatim.date.Expression.Weekend;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days, weeks, months and years by their name or place: Friday, last May, next year, yesterday.
 *
 * <pre>
 * which     = ["the"] ( "last" | "this" [ "past" | "coming" ] | "next" | "coming" | "upcoming" | "current" ) named
 * named     = dated | quarters | wholeMonth | weekday | season | feast | "weekend" | ["fiscal"] unit | partOfDay
 * plain     = dayWord [partOfDay] | weekday | feast | wholeMonth | season | weekends | theYear | periods
 * thatSeason = "that" ( month | season )
 * dayWord   = "today" | "yesterday" | "tomorrow" | "tonight"
 * weekday   = ( "Monday" … "Sunday" ) [partOfDay]
 * weekends  = "the" "weekend"
 * theYear   = ( "for" | "in" | "during" ) "the" ["full"] "year"        without the preposition
 * partOfDay = "morning" | "afternoon" | "evening" | "night" | …
 * </pre>
 */
final class NamedParser {
    private static final Map<String, Integer> DAY_WORDS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow",
            1);
    /** Behind these, “last week” and “next year” are amounts of time. */
    private static final Set<String> OWNERS = Words.of("the its his her their our my your");
    private static final Set<String> BEHIND_AGES = Set.of("old", "olds", "long", "over", "round");
    /** Days that have made a name of their own: Super Tuesday. */
    private static final Set<String> TITLES = Set.of("super", "fat", "bloody", "cyber");
    private static final Set<String> BEFORE_THE_YEAR = Set.of("for", "in", "during");
    private static final Set<String> BEHIND_THE_YEAR = Words.of("ended ending to before after of and or - '");
    private static final int SHORTEST_WEEKDAY = 6;

    private final Cursor in;
    private final MonthParser months;
    private final SeasonParser seasons;
    private final QuarterParser quarters;
    private final PeriodParser periods;

    NamedParser(Cursor in, MonthParser months, SeasonParser seasons, QuarterParser quarters, PeriodParser periods) {
        this.in = in;
        this.months = months;
        this.seasons = seasons;
        this.quarters = quarters;
        this.periods = periods;
    }

    @Nullable
    Expression which() {
        boolean owned = OWNERS.contains(in.word(-1)) || in.accept("the");
        Which which = in.accept(Which.WORDS);
        if (which == null) {
            return null;
        }
        if (which == Which.THIS && in.accept("past")) {
            return named(Which.LAST, false);
        }
        return which == Which.THIS && in.accept("coming") ? named(Which.NEXT, false) : named(which, owned);
    }

    private @Nullable Expression named(Which which, boolean owned) {
        return in.first(() -> months.dated(which), () -> quarters.quarters(which), () -> months.wholeMonth(which),
                () -> weekday(which), () -> seasons.season(which), () -> seasons.feast(which), () -> weekend(which),
                () -> unit(which, owned), () -> partOfDay(which));
    }

    private @Nullable Expression weekday(Which which) {
        // Short forms stand only before a date: “Baltimore Sun.” is no Sunday.
        boolean full = in.word(0).length() >= SHORTEST_WEEKDAY && !TITLES.contains(in.word(-1));
        DayOfWeek day = full ? in.accept(CalendarWords.WEEKDAYS) : null;
        in.acceptOneOf(CalendarWords.PARTS_OF_DAY);
        return day != null ? new Weekday(day, which) : null;
    }

    private @Nullable Expression weekend(Which which) {
        return in.accept("weekend") ? new Weekend(which) : null;
    }

    private @Nullable Expression unit(Which which, boolean owned) {
        boolean amount = owned && which != Which.THIS;
        // “This Week” with a capital is a broadcast.
        boolean title = in.peek().capital();
        in.accept("fiscal");
        boolean aged = in.word(1).equals("-") && BEHIND_AGES.contains(in.word(2));
        Unit unit = amount || title || aged ? null : in.accept(Unit.SINGULAR);
        return unit != null && unit != Unit.DAY ? new Shifted(unit, which.by()) : null;
    }

    private @Nullable Expression partOfDay(Which which) {
        boolean near = which != Which.NEXT && in.acceptOneOf(CalendarWords.PARTS_OF_DAY);
        return near ? new Shifted(Unit.DAY, which.by()) : null;
    }

    @Nullable
    Expression plain() {
        return in.first(this::dayWord, () -> weekday(Which.UNTOLD), () -> seasons.feast(Which.UNTOLD),
                () -> months.wholeMonth(Which.UNTOLD), () -> seasons.season(Which.UNTOLD), this::weekends,
                this::theYear,
                periods::periods);
    }

    private @Nullable Expression dayWord() {
        Token before = in.peek(-1);
        // “USA Today” is a newspaper.
        boolean title = in.peek().capital() && before.capital() && before.isWord();
        Integer by = title ? null : in.accept(DAY_WORDS);
        in.acceptOneOf(CalendarWords.PARTS_OF_DAY);
        return by != null ? new Shifted(Unit.DAY, by) : null;
    }

    /** “That spring” is of the year told last. */
    @Nullable
    Expression thatSeason() {
        Expression found = in.accept("that")
                ? in.first(() -> months.wholeMonth(Which.THIS), () -> seasons.season(Which.THIS))
                : null;
        return found instanceof InSomeYear(Yearly yearly, Which _)
                ? new InYearOf(yearly, new FromLast(Unit.YEAR, 0))
                : null;
    }

    private @Nullable Expression weekends() {
        return in.accept("the", "weekend") ? new Weekend(Which.UNTOLD) : null;
    }

    private @Nullable Expression theYear() {
        boolean looked = BEFORE_THE_YEAR.contains(in.word(-1));
        boolean year = looked && (in.accept("the", "year") || in.accept("the", "full", "year"));
        return year && !BEHIND_THE_YEAR.contains(in.word(0)) && !in.peek().isNumber()
                ? new Shifted(Unit.YEAR, 0)
                : null;
    }
}
