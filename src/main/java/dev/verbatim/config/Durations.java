package dev.verbatim.config;

import dev.verbatim.yaml.Scalar;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 15 minutes}, {@code 1 hour}. */
final class Durations {
    /** Oftener would be rude to a site, and seldomer is hardly meant. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(90);

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}) ?(minute|hour|day|week)s?");
    private static final Map<String, Duration> UNITS = Map.of("minute", Duration.of(1, ChronoUnit.MINUTES), "hour",
            Duration.of(1, ChronoUnit.HOURS), "day", Duration.ofDays(1), "week", Duration.ofDays(7));

    private Durations() {}

    static Optional<Duration> read(Scalar value) {
        return value.as("a length of time such as 15 minutes, 1 hour or 2 days, from a minute to 90 days", words -> {
            Matcher length = LENGTH.matcher(words.toLowerCase(Locale.ROOT));
            return length.matches() ? Optional.of(of(length)).filter(Durations::fits) : Optional.empty();
        });
    }

    private static Duration of(Matcher length) {
        return UNITS.getOrDefault(length.group(2), Duration.ZERO).multipliedBy(Long.parseLong(length.group(1)));
    }

    private static boolean fits(Duration length) {
        return length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0;
    }
}
