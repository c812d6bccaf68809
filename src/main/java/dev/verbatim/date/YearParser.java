package dev.verbatim.date;

import dev.verbatim.date.Expression.Fixed;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Years and longer.
 *
 * <pre>
 * years   = range | decade | century | year | spoken
 * range   = FIGURES4 "-" ( FIGURES4 | FIGURES2 | FIGURES1 )
 * decade  = ( FIGURES4 | "'" FIGURES2 ) ["'"] "s" | "the" ( "twenties" … "nineties" )
 * century = ordinal ["-"] "century"
 * year    = [ "the" "year" | "fiscal" ["year"] ] FIGURES4 | "'" FIGURES2
 * spoken  = ["the" "year"] ( teens number | "twenty" number | "two" "thousand" [["and"] number] )
 * </pre>
 *
 * <p>Known misses: a bare number like 2012 that counts something which the list of counted things lacks.
 */
final class YearParser {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    /** “The 1828 race”, but “the 1500 men”. */
    private static final int FIRST_OF_THE = 1700;
    private static final int LAST_CENTURY = 21;

    /** Words behind which even “1783” is a year, not a number of things. */
    private static final Set<String> BEFORE_YEARS = Words.of("""
            in since by until till from before after during through between circa year fiscal early late mid
            """);

    /** What numbers count: behind them stands no year. */
    private static final Set<String> COUNTED = Words.of("""
            people percent pounds dollars points miles feet meters metres votes troops men women children jobs workers
            acres shares tons barrels million billion thousand soldiers students delegates emails pages times words
            users refugees homes employees members residents voters cases units cars calories hours minutes days weeks
            months years degrees square yen marks francs euros kilometers kilometres yards cents deaths respondents
            adults
            """);

    private static final Map<String, Integer> CENTURIES = Map.of("fourteenth", 14, "fifteenth", 15, "sixteenth", 16,
            "seventeenth", 17, "eighteenth", 18, "nineteenth", 19, "twentieth", 20);

    private static final Map<String, Integer> DECADES = Map.of("twenties", 1920, "thirties", 1930, "forties", 1940,
            "fifties",
            1950, "sixties", 1960, "seventies", 1970, "eighties", 1980, "nineties", 1990);

    private final Cursor in;

    YearParser(Cursor in) {
        this.in = in;
    }

    @Nullable
    Expression years() {
        return in.first(this::range, this::decade, this::century, this::anyYear);
    }

    private @Nullable Expression range() {
        int first = in.peek().number();
        Token last = in.peek(2);
        boolean joined = in.word(1).equals("-") && in.peek(1).glued() && last.glued() && last.isNumber();
        boolean more = in.peek(3).glued() && in.peek(4).glued() && in.peek(4).isNumber();
        if (in.peek().digits() != 4 || !isYear(first) || !joined || more || !opens()) {
            return null;
        }
        int above = last.digits() == 4 ? 10_000 : last.digits() == 2 ? 100 : last.digits() == 1 ? 10 : 1;
        int to = first - first % above + last.number();
        in.skip(3);
        return above > 1 && to > first && isYear(to) ? new Fixed(Days.ofYears(first, to), Precision.RANGE) : null;
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
        boolean right = shortened ? figures.digits() == 2 : figures.digits() == 4 && isYear(number);
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

    private @Nullable Expression anyYear() {
        boolean announced = in.accept("the", "year") || in.accept("fiscal", "year") || in.accept("fiscal");
        int year = year(announced);
        if (year < 0) {
            year = spoken();
        }
        return year > 0 ? whole(year) : null;
    }

    static Fixed whole(int year) {
        return new Fixed(Days.ofYears(year, year), Precision.YEAR);
    }

    /** A year in figures that cannot be a number of things, or {@link NumberWords#NONE}. */
    int year(boolean announced) {
        if (in.sees("'") && in.peek(1).digits() == 2 && in.peek(1).glued() && !in.peek().glued()
                && !in.word(2).equals("s")) {
            int number = in.peek(1).number();
            in.skip(2);
            return number < 40 ? 2000 + number : 1900 + number;
        }
        Token token = in.peek();
        if (token.digits() == 4 && isYear(token.number()) && standsAlone() && (announced || isLikely(token.number()))) {
            in.skip(1);
            return token.number();
        }
        return NumberWords.NONE;
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** Not a part of “1,990” or “1990.5”. */
    private boolean standsAlone() {
        Token behind = in.peek(1);
        boolean goesOn = behind.glued() && in.peek(2).glued() && in.peek(2).isNumber();
        return opens() && !goesOn && !behind.word().equals("%") && !(behind.glued() && behind.isWord());
    }

    /** Not behind a part of “$1990”, “1,990” or “555-1990”. */
    private boolean opens() {
        String before = in.word(-1);
        boolean money = before.equals("$") || before.equals("#") || before.equals("€");
        boolean free = !in.peek().glued() || ("(['\"-/".contains(before) && !in.peek(-2).isNumber());
        return free && !money;
    }

    private boolean isLikely(int number) {
        String before = in.word(-1);
        boolean looked = BEFORE_YEARS.contains(before) || (before.equals("the") && number >= FIRST_OF_THE);
        boolean recent = number >= 1900 && number < 2050 && !before.equals("than");
        return !COUNTED.contains(in.word(1)) && (looked || recent);
    }

    /** A year in words, or {@link NumberWords#NONE}. */
    int spoken() {
        int start = in.at();
        if (in.accept("two", "thousand")) {
            in.accept("and");
            int rest = NumberWords.belowHundred(in);
            return rest > 0 ? 2000 + rest : 2000;
        }
        int century = in.accept("nineteen") ? 1900 : in.accept("twenty") ? 2000 : NumberWords.NONE;
        boolean oh = century > 0 && in.accept("oh");
        int rest = century > 0 ? NumberWords.belowHundred(in) : NumberWords.NONE;
        if (rest < (oh ? 1 : 10)) {
            in.moveTo(start);
            return NumberWords.NONE;
        }
        return century + rest;
    }
}
