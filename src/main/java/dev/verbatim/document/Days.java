package dev.verbatim.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files and their names hold them. */
final class Days {
    /** 2022-10-12 or 20221012, and not a part of a longer number. */
    private static final Pattern IN_NAME = Pattern
            .compile("(?<!\\d)(\\d{4})(-?)(\\d{2})\\2(\\d{2})(?!\\d)");

    private Days() {}

    /** The day, unless the calendar has no such day. */
    static Optional<LocalDate> valid(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * The first day in a file's name. Missed: numbers that happen to be days, such as 20101112 among a shop's article
     * numbers; years before 1600 and after 2199 are left out for that reason.
     */
    static Optional<LocalDate> inName(String name) {
        Matcher day = IN_NAME.matcher(name);
        while (day.find()) {
            Optional<LocalDate> found = valid(day.group(1) + "-" + day.group(3) + "-" + day.group(4))
                    .filter(date -> date.getYear() >= 1600 && date.getYear() < 2200);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
