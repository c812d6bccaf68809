package dev.verbatim.date;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A day known by a name.
 *
 * @param words the name in tokens, as {@link Tokenizer} cuts it
 * @param rule gives the day of a year
 */
record Holiday(List<String> words, IntFunction<LocalDate> rule) {
    LocalDate in(int year) {
        return rule.apply(year);
    }
}
