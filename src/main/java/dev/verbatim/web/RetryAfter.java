package dev.verbatim.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a server asks to be left alone: in seconds. A day instead, which is seldom told, counts as an hour. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static @Nullable Duration read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        if (!written.strip().matches("\\d{1,9}")) {
            return Duration.ofHours(1);
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(written.strip()));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
