package dev.verbatim.ask;

import dev.verbatim.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was last asked in a conversation.
 *
 * @param people whom “he” or “she” may mean, the likeliest first
 */
record Turn(Question question, List<String> people) {
    private static final Pattern ABOUT = Pattern.compile("(?i)\\b(?:about|regarding|concerning|on) (.+?)[?!. ]*$");

    Turn {
        people = List.copyOf(people);
    }

    /** What it was about: “Crimea” in “what did he say about Crimea?” */
    Optional<String> topic() {
        Matcher about = ABOUT.matcher(question.text());
        return about.find() ? Optional.of(about.group(1)) : Optional.empty();
    }

    /** The question as it was taken, without its mark and without “else”. */
    String text() {
        return question.text().replaceAll("[?!.\\s]+$", "").replaceFirst("(?i)^(what|who) else\\b", "$1").strip();
    }
}
