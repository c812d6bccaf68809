package dev.verbatim.date;

import dev.verbatim.date.Expression.Fixed;
import dev.verbatim.date.Expression.InSomeYear;
import dev.verbatim.date.Yearly.InMonth;
import dev.verbatim.date.Yearly.WholeMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads all dates of a sentence from left to right, then lets those without a year have the year of the next one they are
 * joined to: “from May to July 2014”.
 */
final class SentenceReader {
    private static final Set<String> REPEATING = Set.of("every", "each", "alternate");
    private static final Set<String> JOINING = Words.of("""
            to and or through until - , &
            """);

    private final List<Token> tokens;
    private final DateParser parser;

    SentenceReader(List<Token> tokens) {
        this.tokens = tokens;
        this.parser = new DateParser(tokens);
    }

    List<Reading> readings() {
        List<Reading> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Reading reading = parser.at(at);
            while (reading != null && !isRepeating(reading)) {
                found.add(reading);
                at = reading.to() - 1;
                reading = another(reading);
            }
            at++;
        }
        shareYears(found);
        return found;
    }

    /** “Every Friday” is no date. */
    private boolean isRepeating(Reading reading) {
        return reading.from() > 0 && REPEATING.contains(tokens.get(reading.from() - 1).word());
    }

    /** “April 24 and 25” are two dates. */
    private @Nullable Reading another(Reading first) {
        boolean joined = first.to() < tokens.size() && JOINING.contains(tokens.get(first.to()).word());
        return joined ? parser.anotherDay(first) : null;
    }

    private void shareYears(List<Reading> readings) {
        for (int i = readings.size() - 2; i >= 0; i--) {
            Reading date = readings.get(i);
            Reading next = readings.get(i + 1);
            boolean joined = next.from() == date.to() + 1 && JOINING.contains(tokens.get(date.to()).word());
            if (joined && date.expression() instanceof InSomeYear(Yearly yearly, Which which) && which == Which.UNTOLD
                    && next.expression() instanceof Fixed fixed && sharesYear(yearly, fixed)) {
                readings.set(i, new Reading(before(yearly, fixed), date.hedge(), date.from(), date.to()));
            }
        }
    }

    private static boolean sharesYear(Yearly yearly, Fixed fixed) {
        return (yearly instanceof InMonth || yearly instanceof WholeMonth)
                && fixed.precision().compareTo(Precision.MONTH) <= 0;
    }

    /** “From November to February 2014” began a year before. */
    private static Fixed before(Yearly yearly, Fixed fixed) {
        int year = fixed.days().from().getYear();
        boolean same = !yearly.in(year).from().isAfter(fixed.days().from());
        return new Fixed(yearly.in(same ? year : year - 1), yearly.precision());
    }
}
