package dev.verbatim.reply;

import dev.verbatim.date.DateFinder;
import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the days that a user names: 2022-10-12, October 2022, 2022. */
public final class DayWords {
    private static final DateFinder DATES = new DateFinder();

    private DayWords() {}

    /** The days, or nothing where there are no words, or words that mean no certain days. */
    public static Optional<Days> read(@Nullable String words) {
        return words == null
                ? Optional.empty()
                : DATES.find(words.strip(), null).stream().map(DateMention::days).filter(Objects::nonNull).findFirst();
    }
}
