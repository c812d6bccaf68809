package dev.verbatim.reply;

import dev.verbatim.answer.ShortAnswer;
import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
import dev.verbatim.date.Hedge;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How days are written: 12 Oct 2022, Tue 11 Oct 2022, April 2021. */
final class DayWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DayWording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Some days, as exactly as they are known. */
    static String of(Days days) {
        if (days.from().equals(days.to())) {
            return WEEKDAY.format(days.from());
        }
        if (days.equals(Days.ofYears(days.from().getYear(), days.from().getYear()))) {
            return String.valueOf(days.from().getYear());
        }
        boolean month = days.equals(Days.of(YearMonth.from(days.from())));
        return month ? MONTH.format(days.from()) : DAY.format(days.from()) + " to " + DAY.format(days.to());
    }

    /** What the bot has worked out of a story's “18 months ago”; nothing where the story's words say it all. */
    static Optional<String> workedOut(ShortAnswer answer) {
        DateMention date = answer.date();
        Days days = date == null ? null : date.days();
        return date == null || days == null || answer.words().contains(String.valueOf(days.from().getYear()))
                ? Optional.empty()
                : Optional.of("so " + hedge(date.hedge()) + of(days));
    }

    private static String hedge(Hedge hedge) {
        return switch (hedge) {
            case NONE -> "";
            case ABOUT -> "about ";
            case EARLY -> "early in ";
            case MIDDLE -> "in the middle of ";
            case LATE -> "late in ";
        };
    }
}
