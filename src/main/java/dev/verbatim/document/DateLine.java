package dev.verbatim.document;

import dev.verbatim.story.Span;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that opens the text: {@code date 2022-10-12 Prices rose …}. The story itself begins behind it.
 *
 * @param day or null when the text opens otherwise
 * @param end where the text goes on
 */
record DateLine(@Nullable LocalDate day, int end) {
    private static final Pattern OPENING = Pattern
            .compile("[Dd](?:ate|ATE):?[ \\t\\u00A0]+(\\d{4}-\\d{2}-\\d{2})(?![^\\s\\u00A0])");

    /** @param file its name, for the reason of a refusal */
    static DateLine of(String file, String text, int from) throws Unreadable {
        int start = new Span(from, text.length()).trimmed(text).start();
        Matcher opening = OPENING.matcher(text).region(start, text.length());
        if (!opening.lookingAt()) {
            return new DateLine(null, from);
        }
        LocalDate day = Days.valid(opening.group(1)).orElseThrow(() -> new Unreadable(
                file + " opens with date " + opening.group(1) + ", which no calendar has: mend the day"));
        return new DateLine(day, opening.end());
    }
}
