package dev.verbatim.date;

import dev.verbatim.date.Expression.InYearOf;
import dev.verbatim.date.Expression.QuarterEnded;
import dev.verbatim.date.Expression.ReportedIn;
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
 * quarters   = inFigures | ofAYear | inWords | half | halfYears | reported | same | yearBefore
 * inFigures  = "Q" FIGURES [ofYear]
 * ofAYear    = whose ( nth "quarter" | period )
 * whose      = ( "last" | "this" | "next" ) "year" "'" "s" | ["the"] year ["'" "s"]
 * inWords    = ["the"] nth "quarter" [ofYear]
 * nth        = ["fiscal" ["-"]] ordinal ["-"]
 * half       = ["the"] ( "first" ( "half" | "two" "quarters" ) | "second" "half" ) ( ofYear | "of" "the" "year" )
 * halfYears  = ["the"] ( "first" | "second" ) "-" "half"               before a word for results
 * reported   = ["the"] ( "latest" | "most" "recent" ) period | "the" "quarter" [ "ended" dated ]
 * same       = "the" ( "same" | "corresponding" | "comparable" ) period ["of" | "in"]
 *              ( which "year" | year | yearBefore )
 * yearBefore = ( "a" | "one" | "the" ) "year" ["-"] ( "ago" | "earlier" | "before" )
 *              [ nth "quarter" | period ]
 * period     = "quarter" | "period"
 * </pre>
 */
final class QuarterParser {
    private static final Set<String> PERIODS = Set.of("quarter", "period");
    /** Behind “first-half”, so that no game's is meant. */
    private static final Set<String> RESULTS = Words.of("""
            results profit profits earnings net loss losses sales revenue income growth
            """);
    private static final Set<String> SAME = Set.of("same", "corresponding", "comparable");

    private final Cursor in;
    private final MonthParser months;
    private final YearParser years;

    QuarterParser(Cursor in, MonthParser months, YearParser years) {
        this.in = in;
        this.months = months;
        this.years = years;
    }

    @Nullable
    Expression quarters(Which which) {
        return in.first(() -> inFigures(which), this::ofAYear, () -> inWords(which), () -> half(which),
                () -> halfYears(which), this::reported,
                this::same, this::yearBefore);
    }

    private @Nullable Expression inFigures(Which which) {
        Token figure = in.peek(1);
        int number = in.sees("q") && figure.glued() && figure.digits() == 1 ? figure.number() : NumberWords.NONE;
        in.skip(2);
        return number >= 1 && number <= 4 ? years.ofYear(new OneQuarter(number), which) : null;
    }

    private @Nullable Expression ofAYear() {
        Expression whose = in.first(this::possessive, this::theYear);
        if (whose == null) {
            return null;
        }
        if (in.acceptOneOf(PERIODS)) {
            return new ReportedIn(whose);
        }
        int number = nth();
        return number > 0 && in.accept("quarter") ? new InYearOf(new OneQuarter(number), whose) : null;
    }

    private @Nullable Expression possessive() {
        Which which = in.accept(Which.WORDS);
        return which != null && in.accept("year", "'", "s") ? new Shifted(Unit.YEAR, which.by()) : null;
    }

    private @Nullable Expression theYear() {
        in.accept("the");
        int year = years.year(true);
        in.accept("'", "s");
        return year > 0 ? YearParser.whole(year) : null;
    }

    private @Nullable Expression inWords(Which which) {
        in.accept("the");
        int number = nth();
        return number > 0 && in.accept("quarter") ? years.ofYear(new OneQuarter(number), which) : null;
    }

    private int nth() {
        if (in.accept("fiscal")) {
            in.accept("-");
        }
        int number = NumberWords.smallOrdinal(in);
        in.accept("-");
        return number <= 4 ? number : NumberWords.NONE;
    }

    private @Nullable Expression half(Which which) {
        in.accept("the");
        boolean first = in.accept("first", "half") || in.accept("first", "two", "quarters");
        if (!first && !in.accept("second", "half")) {
            return null;
        }
        Half half = new Half(first ? 1 : 2);
        int place = in.at();
        if (in.accept("of", "the", "year")) {
            return new InYearOf(half, new Shifted(Unit.YEAR, 0));
        }
        // Without a year it may be a game's.
        Expression found = years.ofYear(half, which);
        return in.at() > place ? found : null;
    }

    private @Nullable Expression halfYears(Which which) {
        in.accept("the");
        int number = in.accept("first", "-", "half") ? 1 : in.accept("second", "-", "half") ? 2 : NumberWords.NONE;
        return number > 0 && RESULTS.contains(in.word(0)) ? years.ofYear(new Half(number), which) : null;
    }

    private @Nullable Expression reported() {
        boolean the = in.accept("the");
        boolean latest = in.accept("latest") || in.accept("most", "recent");
        boolean capital = in.peek().capital();
        if (capital || !(the || latest)) {
            return null;
        }
        if (latest && in.accept("period")) {
            return new ReportedQuarter(true);
        }
        return in.accept("quarter") ? quarterEnded(latest) : null;
    }

    private @Nullable Expression quarterEnded(boolean latest) {
        int place = in.at();
        if (!in.accept("ended") && !in.accept("ending")) {
            return new ReportedQuarter(latest);
        }
        Expression day = months.dated(Which.UNTOLD);
        // The quarter's words only: its last day is a date of its own.
        in.moveTo(place);
        return day != null ? new QuarterEnded(day) : null;
    }

    private @Nullable Expression same() {
        boolean same = in.accept("the") && in.acceptOneOf(SAME) && in.acceptOneOf(PERIODS);
        if (!same) {
            return null;
        }
        if (!in.accept("of")) {
            in.accept("in");
        }
        Expression year = in.first(this::whichYear, this::theYear, this::yearBefore);
        return year == null || year instanceof YearBefore ? year : new ReportedIn(year);
    }

    private @Nullable Expression whichYear() {
        Which which = in.accept(Which.WORDS);
        return which != null && in.accept("year") ? new Shifted(Unit.YEAR, which.by()) : null;
    }

    private @Nullable Expression yearBefore() {
        boolean article = in.accept("a") || in.accept("one") || in.accept("the");
        boolean joined = in.word(1).equals("-");
        boolean found = in.accept("year", "-") || (article && in.accept("year"));
        boolean ago = in.accept("ago");
        if (!found || !(ago || in.accept("earlier") || before())) {
            return null;
        }
        Expression quarter = joined ? in.first(this::quarterBefore) : null;
        return quarter != null ? quarter : new YearBefore(ago);
    }

    /** “A year before” at the end of a phrase; “a year before the vote” counts from the vote. */
    private boolean before() {
        return in.accept("before") && in.peek().kind() == Token.Kind.MARK;
    }

    private @Nullable Expression quarterBefore() {
        int number = nth();
        if (!in.acceptOneOf(PERIODS)) {
            return null;
        }
        return number > 0 ? new InYearOf(new OneQuarter(number), new Shifted(Unit.YEAR, -1)) : new YearBefore(true);
    }
}
