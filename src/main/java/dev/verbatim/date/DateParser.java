package dev.verbatim.date;

import dev.verbatim.date.Expression.Around;
import dev.verbatim.date.Expression.Away;
import dev.verbatim.date.Expression.FromLast;
import dev.verbatim.date.Expression.Shifted;
import dev.verbatim.date.Expression.Vague;
import dev.verbatim.date.Expression.Weekday;
import dev.verbatim.date.Expression.Weekend;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date's words. One method a production; a production that does not match leaves the cursor where it was.
 *
 * <pre>
 * date      = [about] [part] core
 * about     = "about" | "around" | "nearly" | "almost" | "roughly" | "some" | "more" "than" | …
 * part      = ["the"] ( "early" | "mid" | "late" | "earlier" | "later" ) ["-"] [ "in" "the" ]
 *           | ["the"] ( "beginning" | "start" | "middle" | "end" ) "of"
 * core      = numeric | dated | around | beside | quarters | told | ago | later | which named | plain | theUnit | vague
 * around    = ["the"] "week" "of" core | feast "week"
 * beside    = ( "the" | amount ) unit ( "before" | "after" | "from" ) core
 * told      = ( "that" ["same"] | "the" "same" | "the" "following" | "the" "next" | "the" "previous" ) unit
 * ago       = amount unit ( "ago" | "from" "now" )
 * later     = amount unit ( "later" | "earlier" )
 * amount    = number | "a" | "an" | "a" "couple" ["of"] | "half" "a"
 * which     = ["the"] ( "last" | "this" ["past" | "coming"] | "next" | "past" | "coming" | "current" | … )
 * named     = dated | wholeMonth | weekday | season | feast | "weekend" | unit | partOfDay
 * plain     = dayWord [partOfDay] | weekday | feast | wholeMonth | season | "the" "weekend" | years
 * dayWord   = "today" | "yesterday" | "tomorrow" | "tonight"
 * theUnit   = "the" unit | "year" "-" "end" | unit "'" "s" "end"          behind a part only
 * </pre>
 *
 * <p>{@link CalendarParser}, {@link QuarterParser} and {@link YearParser} hold the rest.
 */
final class DateParser {
    private static final Set<String> ABOUT = Set.of("about", "around", "nearly", "almost", "roughly", "some",
            "approximately",
            "circa", "over", "perhaps", "maybe");
    private static final Map<String, Hedge> PARTS = Map.of("early", Hedge.EARLY, "mid", Hedge.MIDDLE, "late",
            Hedge.LATE,
            "earlier", Hedge.NONE, "later", Hedge.NONE);
    private static final Map<String, Hedge> EDGES = Map.of("beginning", Hedge.EARLY, "start", Hedge.EARLY, "middle",
            Hedge.MIDDLE, "end", Hedge.LATE);
    private static final Map<String, Integer> DAY_WORDS = Map.of("today", 0, "yesterday", -1, "tomorrow", 1, "tonight",
            0);
    private static final Set<String> FEW = Set.of("several", "few", "many", "some", "couple");

    private final Cursor in;
    private final CalendarParser calendar;
    private final QuarterParser quarters;
    private final YearParser years;

    DateParser(List<Token> tokens) {
        this(new Cursor(tokens));
    }

    private DateParser(Cursor in) {
        this.in = in;
        this.calendar = new CalendarParser(in);
        this.quarters = new QuarterParser(in, calendar);
        this.years = new YearParser(in);
    }

    /** The date that begins at a token, or null. */
    @Nullable
    Reading at(int place) {
        in.moveTo(place);
        boolean about = about();
        int core = in.at();
        Hedge part = part();
        boolean parted = in.at() > core;
        Expression found = core(parted);
        if (found == null) {
            return null;
        }
        Hedge hedge = about ? Hedge.ABOUT : part;
        return new Reading(found, hedge, place, in.at());
    }

    private boolean about() {
        return in.acceptOneOf(ABOUT) || in.accept("more", "than") || in.accept("less", "than")
                || in.accept("at", "least");
    }

    private Hedge part() {
        int start = in.at();
        in.accept("the");
        Hedge part = in.accept(PARTS);
        if (part != null) {
            in.accept("-");
            int place = in.at();
            if (!in.accept("in") || !in.sees("the")) {
                in.moveTo(place);
            }
            return part;
        }
        Hedge edge = in.accept(EDGES);
        if (edge != null && in.accept("of")) {
            return edge;
        }
        in.moveTo(start);
        return Hedge.NONE;
    }

    private @Nullable Expression core(boolean parted) {
        Expression found = calendar.numeric();
        found = found != null ? found : calendar.dated(Which.UNTOLD);
        found = found != null ? found : around();
        found = found != null ? found : beside();
        found = found != null ? found : quarters.quarters(Which.UNTOLD);
        found = found != null ? found : told();
        found = found != null ? found : ago();
        found = found != null ? found : later();
        found = found != null ? found : whichNamed();
        found = found != null ? found : plain();
        found = found != null ? found : theUnit(parted);
        return found != null ? found : vague();
    }

    private @Nullable Expression around() {
        int start = in.at();
        in.accept("the");
        if (in.accept("week", "of")) {
            Expression day = dayCore();
            if (day != null) {
                return new Around(Unit.WEEK, day);
            }
        }
        in.moveTo(start);
        Expression feast = calendar.feast(Which.UNTOLD);
        if (feast != null && in.accept("week")) {
            return new Around(Unit.WEEK, feast);
        }
        in.moveTo(start);
        return null;
    }

    private @Nullable Expression dayCore() {
        Expression found = calendar.dated(Which.UNTOLD);
        found = found != null ? found : whichNamed();
        return found != null ? found : plain();
    }

    private @Nullable Expression beside() {
        int start = in.at();
        Integer count = in.accept("the") ? Integer.valueOf(1) : amount();
        Unit unit = count != null ? in.accept(Unit.EITHER) : null;
        int sign = in.accept("before") ? -1 : in.accept("after") || in.accept("from") ? 1 : 0;
        Expression from = unit != null && sign != 0 ? dayCore() : null;
        if (count == null || unit == null || from == null || count <= 0) {
            in.moveTo(start);
            return null;
        }
        return new Away(unit, sign * count, from);
    }

    private @Nullable Expression told() {
        int start = in.at();
        int by = in.accept("that", "same") || in.accept("that") || in.accept("the", "same")
                ? 0
                : in.accept("the", "following")
                        ? 1
                        : in.accept("the", "previous") || in.accept("the", "preceding") ? -1 : 9;
        if (by == 9 && in.sees("the", "next") && (in.word(2).equals("day") || partOfDay(in.word(2)))) {
            in.skip(2);
            by = 1;
        }
        Unit unit = by == 9 ? null : partOfDay(in.word(0)) ? Unit.DAY : Unit.SINGULAR.get(in.word(0));
        if (unit == null || in.word(1).equals("-")) {
            in.moveTo(start);
            return null;
        }
        in.skip(1);
        return new FromLast(unit, by);
    }

    private static boolean partOfDay(String word) {
        return CalendarWords.PARTS_OF_DAY.contains(word);
    }

    private @Nullable Expression ago() {
        int start = in.at();
        Integer count = amount();
        boolean half = in.accept("and", "a", "half");
        Unit unit = count != null ? in.accept(Unit.EITHER) : null;
        half |= in.accept("and", "a", "half");
        int sign = in.accept("ago") ? -1 : in.accept("from", "now") ? 1 : 0;
        if (count == null || unit == null || sign == 0) {
            in.moveTo(start);
            return null;
        }
        if (count <= 0) {
            return new Vague();
        }
        return half && unit == Unit.YEAR
                ? new Away(Unit.MONTH, sign * (12 * count + 6), null)
                : new Away(unit, sign * count, null);
    }

    private @Nullable Expression later() {
        int start = in.at();
        Integer count = amount();
        Unit unit = count != null && count > 0 ? in.accept(Unit.EITHER) : null;
        int sign = in.accept("later") ? 1 : in.accept("earlier") ? -1 : 0;
        if (count == null || unit == null || sign == 0) {
            in.moveTo(start);
            return null;
        }
        return new FromLast(unit, sign * count);
    }

    /** A number; 0 for one that nobody can tell; null for none. */
    private @Nullable Integer amount() {
        int start = in.at();
        if (in.accept("a", "couple")) {
            in.accept("of");
            return 2;
        }
        in.accept("a");
        if (in.acceptOneOf(FEW)) {
            return 0;
        }
        in.moveTo(start);
        if (in.accept("a") || in.accept("an")) {
            return 1;
        }
        int number = NumberWords.number(in);
        if (number < 0 || number > 9999) {
            in.moveTo(start);
            return null;
        }
        in.accept("-");
        return number;
    }

    private @Nullable Expression whichNamed() {
        int start = in.at();
        boolean the = in.accept("the");
        Which which = in.accept(Which.WORDS);
        if (which == null) {
            in.moveTo(start);
            return null;
        }
        if (which == Which.THIS && in.accept("past")) {
            which = Which.LAST;
        } else if (which == Which.THIS && in.accept("coming")) {
            which = Which.NEXT;
        }
        Expression found = named(which, the, in.word(-1));
        if (found == null) {
            in.moveTo(start);
        }
        return found;
    }

    private @Nullable Expression named(Which which, boolean the, String word) {
        Expression found = calendar.dated(which);
        found = found != null ? found : quarters.quarters(which);
        found = found != null ? found : calendar.wholeMonth(which);
        found = found != null ? found : weekday(which);
        found = found != null ? found : calendar.season(which);
        found = found != null ? found : calendar.feast(which);
        if (found != null) {
            return found;
        }
        if (in.accept("weekend")) {
            return new Weekend(which);
        }
        return unit(which, the, word);
    }

    private @Nullable Expression unit(Which which, boolean the, String word) {
        int by = which == Which.LAST ? -1 : which == Which.NEXT ? 1 : 0;
        if (!the && partOfDay(in.word(0)) && which != Which.NEXT) {
            in.skip(1);
            return new Shifted(Unit.DAY, by);
        }
        // “The last year” and “the past year” are amounts of time, not years.
        if ((the && which != Which.THIS) || word.equals("previous")) {
            return null;
        }
        in.accept("fiscal");
        Unit unit = in.word(1).equals("-") ? null : in.accept(Unit.SINGULAR);
        return unit != null && unit != Unit.DAY ? new Shifted(unit, by) : null;
    }

    private @Nullable Expression plain() {
        Expression found = dayWord();
        found = found != null ? found : weekday(Which.UNTOLD);
        found = found != null ? found : calendar.feast(Which.UNTOLD);
        found = found != null ? found : calendar.wholeMonth(Which.UNTOLD);
        found = found != null ? found : calendar.season(Which.UNTOLD);
        if (found != null) {
            return found;
        }
        return in.accept("the", "weekend") ? new Weekend(Which.UNTOLD) : years.years();
    }

    private @Nullable Expression dayWord() {
        Integer by = in.accept(DAY_WORDS);
        if (by == null) {
            return null;
        }
        in.acceptOneOf(CalendarWords.PARTS_OF_DAY);
        return new Shifted(Unit.DAY, by);
    }

    private @Nullable Expression weekday(Which which) {
        DayOfWeek day = calendar.weekday();
        if (day == null) {
            return null;
        }
        in.acceptOneOf(CalendarWords.PARTS_OF_DAY);
        return new Weekday(day, which);
    }

    private @Nullable Expression theUnit(boolean parted) {
        int start = in.at();
        if (in.accept("year", "end") || in.accept("year", "-", "end") || in.accept("year", "'", "s", "end")) {
            return new Shifted(Unit.YEAR, 0);
        }
        if (parted && in.accept("the")) {
            Unit unit = in.accept(Unit.SINGULAR);
            if (unit != null) {
                return new Shifted(unit, 0);
            }
        }
        in.moveTo(start);
        return null;
    }

    private @Nullable Expression vague() {
        int start = in.at();
        if (in.accept("recently")) {
            return new Vague();
        }
        if (in.accept(Unit.EITHER) != null && in.word(-1).endsWith("s") && in.accept("ago")) {
            return new Vague();
        }
        in.moveTo(start);
        return null;
    }
}
