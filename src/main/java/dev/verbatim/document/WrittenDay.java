package dev.verbatim.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages write them for machines. The day counts as written, whatever the zone behind it. */
final class WrittenDay {
    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)[\\s\\S]*");
    private static final Pattern BASIC = Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})(?:T\\S*)?\\s*");

    /** Mon, 12 Oct 2026 08:00:00 GMT; 12 October 2026; October 12, 2026. */
    private static final Pattern WORDS = Pattern
            .compile(
                    "\\s*(?:[A-Za-z]{3,9},? )?(\\d{1,2} [A-Za-z]{3,9} \\d{4}|[A-Za-z]{3,9} \\d{1,2}, \\d{4})\\b[\\s\\S]*");
    private static final List<DateTimeFormatter> ORDERS = List.of(of("d MMM uuuu"), of("d MMMM uuuu"),
            of("MMM d, uuuu"), of("MMMM d, uuuu"));

    private WrittenDay() {}

    private static DateTimeFormatter of(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }

    static Optional<LocalDate> read(String words) {
        for (Pattern numbers : List.of(ISO, BASIC)) {
            Matcher day = numbers.matcher(words);
            if (day.matches()) {
                return day(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)));
            }
        }
        Matcher written = WORDS.matcher(words);
        return written.matches()
                ? ORDERS.stream().flatMap(order -> parsed(written.group(1), order).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1600 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(String words, DateTimeFormatter order) {
        try {
            return Optional.of(LocalDate.parse(words, order));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
