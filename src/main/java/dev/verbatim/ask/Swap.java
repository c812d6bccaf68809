package dev.verbatim.ask;

import dev.verbatim.question.Question;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks the same about somebody or something else: “and Bremmer?”, “what about the ferry?”, “and in 2016?”. */
record Swap(Turn before, Function<String, Optional<String>> speakers) {
    private static final Pattern WHEN = Pattern.compile("(?i)^(?:in|on|at|since|before|after|during|until|from)\\b.*");
    private static final Pattern ABOUT = Pattern.compile("(?i)^(?:about|on) ");

    String with(String other) {
        if (WHEN.matcher(other).matches()) {
            return before.text() + " " + other;
        }
        String topic = before.topic().orElse(null);
        Question asked = before.question();
        boolean known = speakers.apply(other).isPresent() || Character.isUpperCase(other.codePointAt(0));
        boolean isTopic = ABOUT.matcher(other).find() || (topic != null && !known);
        String old = isTopic ? topic : somebody(asked);
        String now = ABOUT.matcher(other).replaceFirst("");
        return old == null || !before.text().contains(old)
                ? before.text() + " " + other
                : before.text().replaceFirst(Pattern.quote(old),
                        Matcher.quoteReplacement(isTopic ? now : speakers.apply(now).orElse(now)));
    }

    private static @Nullable String somebody(Question asked) {
        if (asked.speaker() != null) {
            return asked.speaker();
        }
        return asked.subject() != null ? asked.subject() : asked.names().isEmpty() ? null : asked.names().getFirst();
    }
}
