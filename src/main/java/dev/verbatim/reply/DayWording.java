package dev.verbatim.reply;

import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
import dev.verbatim.extract.ShortAnswer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How days are written: 12 Oct 2022, Tue 11 Oct 2022, April 2021. */
final class DayWording {
    private DayWording() {}

    static String day(LocalDate day) {
        return format("day", day);
    }

    /** Some days, as exactly as they are known. */
    static String of(Days days) {
        if (days.from().equals(days.to())) {
            return format("day.weekday", days.from());
        }
        if (days.equals(Days.ofYears(days.from().getYear(), days.from().getYear()))) {
            return String.valueOf(days.from().getYear());
        }
        boolean month = days.equals(Days.of(YearMonth.from(days.from())));
        return month ? format("day.month", days.from()) : Texts.words("day.range", day(days.from()), day(days.to()));
    }

    /** What the bot has worked out of a story's “18 months ago”; nothing where the story's words say it all. */
    static Optional<String> workedOut(ShortAnswer answer) {
        DateMention date = answer.date();
        Days days = date == null ? null : date.days();
        return date == null || days == null || answer.words().contains(String.valueOf(days.from().getYear()))
                ? Optional.empty()
                : Optional.of(Texts.words("day.worked-out." + date.hedge().name().toLowerCase(Locale.ROOT), of(days)));
    }

    private static String format(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.words(key), Language.spoken()).format(day);
    }
}
