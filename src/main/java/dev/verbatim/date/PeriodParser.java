package dev.verbatim.date;

import dev.verbatim.date.Expression.Fixed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Years and longer.
 *
 * <pre>
 * periods = range | decade | century | wholeYear
 * range   = FIGURES4 "-" ( FIGURES4 | FIGURES2 | FIGURES1 )
 * decade  = ["the"] ( FIGURES4 | "'" FIGURES2 ) ["'"] "s" | "the" ( "twenties" … "nineties" )
 * century = ["the"] ordinal ["-"] "century"
 * </pre>
 */
final class PeriodParser {
    private static final int LAST_CENTURY = 21;

    private static final Map<String, Integer> CENTURIES = Words.counting(14, 1, """
            fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            """);
    private static final Map<String, Integer> DECADES = Words.counting(1920, 10, """
            twenties thirties forties fifties sixties seventies eighties nineties
            """);

    private final Cursor in;
    private final YearParser years;

    PeriodParser(Cursor in, YearParser years) {
        this.in = in;
        this.years = years;
    }

    @Nullable
    Expression periods() {
        return in.first(this::range, this::decade, this::century, years::wholeYear);
    }

    private @Nullable Expression range() {
        int first = in.peek().number();
        Token last = in.peek(2);
        boolean joined = in.word(1).equals("-") && in.peek(1).glued() && last.glued() && last.isNumber();
        boolean more = in.peek(3).glued() && in.peek(4).glued() && in.peek(4).isNumber();
        if (in.peek().digits() != 4 || !YearParser.isYear(first) || !joined || more || !years.opens()) {
            return null;
        }
        int above = last.digits() == 4 ? 10_000 : last.digits() == 2 ? 100 : last.digits() == 1 ? 10 : 1;
        int to = first - first % above + last.number();
        in.skip(3);
        return above > 1 && to > first && YearParser.isYear(to)
                ? new Fixed(Days.ofYears(first, to), Precision.RANGE)
                : null;
    }

    private @Nullable Expression decade() {
        int start = in.at();
        int first = decadeInFigures();
        if (first < 0) {
            in.moveTo(start);
            first = decadeInWords();
        }
        return first > 0 ? new Fixed(Unit.decade(first), Precision.DECADE) : null;
    }

    private int decadeInFigures() {
        in.accept("the");
        boolean shortened = in.accept("'");
        Token figures = in.peek();
        int number = figures.number();
        boolean right = shortened ? figures.digits() == 2 : figures.digits() == 4 && YearParser.isYear(number);
        if (!right || number % 10 != 0) {
            return NumberWords.NONE;
        }
        in.skip(1);
        in.accept("'");
        if (!in.peek().glued() || !in.accept("s")) {
            return NumberWords.NONE;
        }
        return shortened ? 1900 + number : number;
    }

    private int decadeInWords() {
        if (!in.accept("the")) {
            return NumberWords.NONE;
        }
        Integer first = in.accept(DECADES);
        return first != null ? first : NumberWords.NONE;
    }

    private @Nullable Expression century() {
        in.accept("the");
        int number = centuryNumber();
        in.accept("-");
        boolean found = number > 0 && number <= LAST_CENTURY && in.accept("century");
        return found ? new Fixed(Unit.century(number), Precision.CENTURY) : null;
    }

    private int centuryNumber() {
        if (in.accept("twenty", "-", "first") || in.accept("twenty", "first")) {
            return 21;
        }
        Integer word = in.accept(CENTURIES);
        return word != null ? word : NumberWords.ordinalInFigures(in);
    }
}
