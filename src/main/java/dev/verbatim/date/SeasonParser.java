package dev.verbatim.date;

import dev.verbatim.date.Yearly.Feast;
import dev.verbatim.date.Yearly.OneSeason;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seasons and holidays.
 *
 * <pre>
 * season = ["the"] ( "spring" | "summer" | "fall" | "autumn" | "winter" ) [ofYear]
 * feast  = HOLIDAY [ofYear]
 * </pre>
 */
final class SeasonParser {
    private static final Set<String> BEFORE_SEASONS = Words.of("""
            in since until by through early late mid during before after over into
            """);

    private final Cursor in;
    private final YearParser years;

    SeasonParser(Cursor in, YearParser years) {
        this.in = in;
        this.years = years;
    }

    @Nullable
    Expression season(Which which) {
        String before = in.word(-1);
        boolean the = in.accept("the");
        Season season = in.accept(Season.WORDS);
        if (season == null) {
            return null;
        }
        int place = in.at();
        Expression found = years.ofYear(new OneSeason(season), which);
        boolean looked = BEFORE_SEASONS.contains(before) && (the || season != Season.FALL);
        boolean other = in.sees("of");
        return in.at() > place || which != Which.UNTOLD || (looked && !other) ? found : null;
    }

    @Nullable
    Expression feast(Which which) {
        if (!in.peek().capital()) {
            return null;
        }
        for (Holiday holiday : Holidays.beginningWith(in.word(0))) {
            if (in.accept(holiday.words())) {
                return years.ofYear(new Feast(holiday), which);
            }
        }
        return null;
    }
}
