package dev.verbatim.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How months and weekdays are written. */
final class CalendarWords {
    static final Map<String, Month> MONTHS = months();
    static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    static final Set<String> PARTS_OF_DAY = Words.of("""
            morning afternoon evening night noon midnight
            """);

    private CalendarWords() {}

    private static Map<String, Month> months() {
        Map<String, Month> words = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            words.put(name, month);
            words.put(name.substring(0, 3), month);
        }
        words.put("sept", Month.SEPTEMBER);
        return Map.copyOf(words);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> words = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            words.put(name, day);
            words.put(name.substring(0, 3), day);
        }
        words.putAll(Map.of("tues", DayOfWeek.TUESDAY, "thur", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
        return Map.copyOf(words);
    }
}
