package dev.verbatim.ask;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks something else about what was asked before: “When did the tram stop?” and “why?” make “Why did the tram stop?” */
final class Rephrasing {
    private static final String AUXILIARY = "(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|didn't)\\b";
    private static final Pattern DONE = Pattern.compile("(?i)^(?:(?:when|where|why|how)\\s+)?(" + AUXILIARY + ".*)$");
    private static final Pattern SAID = Pattern.compile(
            "(?i)^(?:what|how)(?: else)? (" + AUXILIARY
                    + ".*?\\b(?:say|said|tell|tweet|write|claim|think|post|announce))\\b(.*)$");

    private Rephrasing() {}

    static String asking(String word, Turn before) {
        String asked = asQuestion(word).replace("?", "");
        Matcher said = SAID.matcher(before.text());
        if (said.matches()) {
            return asked + " " + said.group(1) + " that" + said.group(2);
        }
        Matcher done = DONE.matcher(before.text());
        return done.matches()
                ? asked + " " + done.group(1).substring(0, 1).toLowerCase(Locale.ROOT) + done.group(1).substring(1)
                : asked + ": " + before.text();
    }

    /** With a capital and a mark. */
    static String asQuestion(String text) {
        String plain = text.strip();
        int first = plain.isEmpty() ? 0 : Character.charCount(plain.codePointAt(0));
        return plain.substring(0, first).toUpperCase(Locale.ROOT) + plain.substring(first) + "?";
    }
}
