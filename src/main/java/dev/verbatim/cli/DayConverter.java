package dev.verbatim.cli;

import dev.verbatim.date.Days;
import dev.verbatim.reply.DayWords;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the days of an option. */
final class DayConverter {
    private DayConverter() {}

    private static Days days(String words) {
        return DayWords.read(words).orElseThrow(() -> new TypeConversionException(
                "“" + words + "” names no day: write 2022-10-12, October 2022, or 2022"));
    }

    /** To the first of them. */
    static final class First implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String words) {
            return days(words).from();
        }
    }

    /** To the last of them. */
    static final class Last implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String words) {
            return days(words).to();
        }
    }
}
