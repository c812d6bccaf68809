package dev.verbatim.date;

import dev.verbatim.story.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Days known by a name, as English-speaking news has them.
 *
 * <p>Own rules rather than a library's: those know the public holidays of a country, not their names in running text, and
 * neither Election Day nor Valentine's.
 */
final class Holidays {
    private static final Map<String, List<Holiday>> BY_FIRST_WORD = new HashMap<>();

    static {
        add(fixed(Month.JANUARY, 1), "new year's day", "new years day", "new year's");
        add(nth(3, DayOfWeek.MONDAY, Month.JANUARY), "martin luther king jr. day", "martin luther king day", "mlk day");
        add(fixed(Month.JANUARY, 20), "inauguration day");
        add(fixed(Month.FEBRUARY, 2), "groundhog day");
        add(fixed(Month.FEBRUARY, 14), "valentine's day");
        add(nth(3, DayOfWeek.MONDAY, Month.FEBRUARY), "presidents' day", "presidents day", "president's day");
        add(fixed(Month.MARCH, 17), "st. patrick's day", "saint patrick's day");
        add(easter(-46), "ash wednesday");
        add(easter(-7), "palm sunday");
        add(easter(-2), "good friday");
        add(easter(0), "easter sunday", "easter");
        add(easter(1), "easter monday");
        add(fixed(Month.APRIL, 1), "april fools' day", "april fool's day");
        add(fixed(Month.APRIL, 22), "earth day");
        add(fixed(Month.MAY, 1), "may day");
        add(nth(2, DayOfWeek.SUNDAY, Month.MAY), "mother's day", "mothers day");
        add(last(DayOfWeek.MONDAY, Month.MAY), "memorial day");
        add(nth(3, DayOfWeek.SUNDAY, Month.JUNE), "father's day", "fathers day");
        add(fixed(Month.JUNE, 19), "juneteenth");
        add(fixed(Month.JULY, 4), "independence day", "fourth of july");
        add(fixed(Month.JULY, 14), "bastille day");
        add(nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER), "labor day");
        add(nth(2, DayOfWeek.MONDAY, Month.OCTOBER), "columbus day");
        add(fixed(Month.OCTOBER, 31), "halloween");
        add(Holidays::election, "election day");
        add(fixed(Month.NOVEMBER, 11), "veterans day", "veterans' day", "armistice day", "remembrance day");
        add(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER), "thanksgiving day", "thanksgiving");
        add(year -> nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER).apply(year).plusDays(1), "black friday");
        add(fixed(Month.DECEMBER, 24), "christmas eve");
        add(fixed(Month.DECEMBER, 25), "christmas day", "christmas");
        add(fixed(Month.DECEMBER, 26), "boxing day");
        add(fixed(Month.DECEMBER, 31), "new year's eve", "new years eve");
    }

    private Holidays() {}

    /** Those whose name begins with a word, the longest name first. */
    static List<Holiday> beginningWith(String word) {
        return BY_FIRST_WORD.getOrDefault(word, List.of());
    }

    private static void add(IntFunction<LocalDate> rule, String... names) {
        for (String name : names) {
            List<String> words = words(name);
            BY_FIRST_WORD.merge(words.getFirst(), List.of(new Holiday(words, rule)), Holidays::longestFirst);
        }
    }

    private static List<String> words(String name) {
        return new Tokenizer(name).tokens(new Span(0, name.length())).stream().map(Token::word).toList();
    }

    private static List<Holiday> longestFirst(List<Holiday> some, List<Holiday> more) {
        Comparator<Holiday> byLength = Comparator.comparingInt(holiday -> holiday.words().size());
        return Stream.concat(some.stream(), more.stream()).sorted(byLength.reversed()).toList();
    }

    private static IntFunction<LocalDate> fixed(Month month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> nth(int number, DayOfWeek weekday, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }

    private static IntFunction<LocalDate> last(DayOfWeek weekday, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday));
    }

    private static IntFunction<LocalDate> easter(int days) {
        return year -> Easter.in(year).plusDays(days);
    }

    /** The Tuesday after the first Monday of November, in every year. */
    private static LocalDate election(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
    }
}
