package dev.verbatim.date;

import dev.verbatim.date.Expression.Around;
import dev.verbatim.date.Expression.Away;
import dev.verbatim.date.Expression.Fixed;
import dev.verbatim.date.Expression.FromLast;
import dev.verbatim.date.Expression.InSomeYear;
import dev.verbatim.date.Expression.Shifted;
import dev.verbatim.date.Expression.Vague;
import dev.verbatim.date.Expression.YearBefore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date's words, one method a production. Words are read in any case; but holidays, short forms and months that
 * are also other words want a capital. What is optional stands between brackets. The other parsers of this package have
 * the rest of the grammar.
 *
 * <pre>
 * date       = [about] [part] core
 * about      = "about" | "around" | "nearly" | "almost" | "more" "than" | …
 * part       = ["the"] ( "early" | "mid" | "late" | "earlier" | "later" ) ["-"] ["in"]
 *            | ["the"] ( "beginning" | "start" | "middle" | "end" ) "of"
 * core       = numeric                                         {@link NumericParser}
 *            | dated | weekdayThe                              {@link MonthParser}
 *            | weekOf | feastWeek | beside
 *            | quarters                                        {@link QuarterParser}
 *            | counted                                         {@link CountParser}
 *            | which | thatSeason | plain                      {@link NamedParser}
 *            | yearEnd | theUnit
 * weekOf     = ["the"] "week" "of" day
 * feastWeek  = feast "week"                                    {@link SeasonParser}
 * beside     = ( "the" | amount ) unit ( "before" | "after" | "from" ) day
 * day        = dated | which | plain
 * yearEnd    = "year" ( "end" | "-" "end" | "'" "s" "end" )
 * theUnit    = "the" unit                                      behind a part only
 * unit       = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century"
 * </pre>
 */
final class DateParser {
    private static final Set<String> ABOUT_AMOUNTS = Words.of("""
            about around nearly almost roughly some approximately over perhaps maybe
            """);
    private static final Set<String> ABOUT_DATES = Set.of("around", "roughly", "approximately", "circa");
    private static final Set<String> BEFORE_ABOUT = Set.of("in", "since", "until", "by", "from", "on");
    private static final Map<String, Hedge> PARTS = Map.of("early", Hedge.EARLY, "earlier", Hedge.NONE, "mid",
            Hedge.MIDDLE,
            "late", Hedge.LATE, "later", Hedge.NONE);
    private static final Map<String, Hedge> EDGES = Map.of("beginning", Hedge.EARLY, "start", Hedge.EARLY, "middle",
            Hedge.MIDDLE, "end", Hedge.LATE);

    private final Cursor in;
    private final NumericParser numbers;
    private final MonthParser months;
    private final SeasonParser seasons;
    private final QuarterParser quarters;
    private final CountParser counts;
    private final NamedParser names;

    DateParser(List<Token> tokens) {
        in = new Cursor(tokens);
        YearParser years = new YearParser(in);
        numbers = new NumericParser(in);
        months = new MonthParser(in, years);
        seasons = new SeasonParser(in, years);
        quarters = new QuarterParser(in, months, years);
        counts = new CountParser(in);
        names = new NamedParser(in, months, seasons, quarters, new PeriodParser(in, years));
    }

    /** The date that begins at a token, or null. */
    @Nullable
    Reading at(int place) {
        in.moveTo(place);
        if (in.peek().kind() == Token.Kind.MARK && !in.sees("'")) {
            return null;
        }
        boolean about = about();
        int behind = in.at();
        Hedge part = part();
        boolean parted = in.at() > behind;
        Expression found = parted ? in.first(this::core, this::theUnit) : core();
        if (found == null || (about && !isHedged(found, place))) {
            return null;
        }
        return new Reading(found, about ? Hedge.ABOUT : part, place, in.at());
    }

    /** The day that follows one of the same month: the 25 of “April 24 and 25”. */
    @Nullable
    Reading anotherDay(Reading first) {
        in.moveTo(first.to() + 1);
        Expression found = months.anotherDay(first.expression());
        return found != null ? new Reading(found, Hedge.NONE, first.to() + 1, in.at()) : null;
    }

    private boolean about() {
        return in.acceptOneOf(ABOUT_AMOUNTS) || in.acceptOneOf(ABOUT_DATES) || in.accept("more", "than")
                || in.accept("less", "than") || in.accept("at", "least");
    }

    /** “Talks about Tuesday” and “over the weekend” are not hedged; “about 18 months ago” and “around Nov. 1” are. */
    private boolean isHedged(Expression found, int place) {
        String word = in.peek(place - in.at()).word();
        String before = in.peek(place - in.at() - 1).word();
        return switch (found) {
            case Away _,FromLast _,Vague _,YearBefore _ -> true;
            case Fixed _,InSomeYear _ -> ABOUT_DATES.contains(word)
                    || (word.equals("about") && BEFORE_ABOUT.contains(before));
            default -> false;
        };
    }

    private Hedge part() {
        int start = in.at();
        in.accept("the");
        Hedge part = in.accept(PARTS);
        if (part != null) {
            in.accept("-");
            if (in.sees("in", "the")) {
                in.skip(1);
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

    private @Nullable Expression core() {
        return in.first(numbers::numeric, () -> months.dated(Which.UNTOLD), months::weekdayThe, this::weekOf,
                this::feastWeek,
                this::beside, () -> quarters.quarters(Which.UNTOLD), counts::counted, names::which, names::thatSeason,
                names::plain, this::yearEnd);
    }

    private @Nullable Expression weekOf() {
        in.accept("the");
        Expression day = in.accept("week", "of") ? day() : null;
        return day != null ? new Around(Unit.WEEK, day) : null;
    }

    private @Nullable Expression feastWeek() {
        Expression feast = seasons.feast(Which.UNTOLD);
        return feast != null && in.accept("week") ? new Around(Unit.WEEK, feast) : null;
    }

    private @Nullable Expression beside() {
        int count = in.accept("the") ? 1 : counts.amount();
        Unit unit = count > 0 ? in.accept(Unit.EITHER) : null;
        int sign = in.accept("before") ? -1 : in.accept("after") || in.accept("from") ? 1 : 0;
        Expression from = unit != null && sign != 0 ? day() : null;
        return unit != null && from != null ? new Away(unit, sign * count, from) : null;
    }

    private @Nullable Expression day() {
        return in.first(() -> months.dated(Which.UNTOLD), names::which, names::plain);
    }

    private @Nullable Expression theUnit() {
        Unit unit = in.accept("the") ? in.accept(Unit.SINGULAR) : null;
        return unit != null ? new Shifted(unit, 0) : null;
    }

    private @Nullable Expression yearEnd() {
        boolean end = in.accept("year", "end") || in.accept("year", "-", "end") || in.accept("year", "'", "s", "end");
        return end ? new Shifted(Unit.YEAR, 0) : null;
    }
}
