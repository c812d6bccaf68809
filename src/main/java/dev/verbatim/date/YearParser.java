package dev.verbatim.date;

import dev.verbatim.date.Expression.Fixed;
import dev.verbatim.date.Expression.InSomeYear;
import dev.verbatim.date.Expression.InYearOf;
import dev.verbatim.date.Expression.Shifted;
import dev.verbatim.date.Yearly.InMonth;
import dev.verbatim.date.Yearly.WholeMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Years, and the year that follows something which comes every year.
 *
 * <pre>
 * wholeYear = [ "the" "year" | "fiscal" ["year"] ] ( year | spoken )
 * year      = FIGURES4 | "'" FIGURES2
 * spoken    = "nineteen" ( number | "oh" number ) | "twenty" number | "two" "thousand" [ ["and"] number ]
 * ofYear    = [","] ( year | spoken ) | "of" ["fiscal"] year | ["of"] ( "last" | "this" | "next" ) "year"
 * </pre>
 *
 * <p>Known misses: a bare number like 2012 that counts something which the list of counted things lacks.
 */
final class YearParser {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    /** “The 1828 race”, but “the 1500 men”. */
    private static final int FIRST_OF_THE = 1700;

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

    private final Cursor in;

    YearParser(Cursor in) {
        this.in = in;
    }

    @Nullable
    Expression wholeYear() {
        boolean announced = in.accept("the", "year") || in.accept("fiscal", "year") || in.accept("fiscal");
        int year = year(announced);
        if (year < 0) {
            year = spoken();
        }
        return year > 0 ? whole(year) : null;
    }

    /** With the year that follows, if one does. */
    Expression ofYear(Yearly yearly, Which which) {
        int start = in.at();
        in.accept(",");
        boolean of = in.accept("of", "fiscal") || in.accept("of");
        int year = year(yearly instanceof WholeMonth || yearly instanceof InMonth || of);
        year = year < 0 ? spoken() : year;
        if (year > 0) {
            return new Fixed(yearly.in(year), yearly.precision());
        }
        Which told = in.word(1).equals("year") ? Which.WORDS.get(in.word(0)) : null;
        if (told != null) {
            in.skip(2);
            return new InYearOf(yearly, new Shifted(Unit.YEAR, told.by()));
        }
        in.moveTo(start);
        return new InSomeYear(yearly, which);
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
    boolean opens() {
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
