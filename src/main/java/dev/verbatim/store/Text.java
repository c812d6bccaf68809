package dev.verbatim.store;

import java.util.Locale;

/** Text from outside, in the sizes that the database keeps. */
final class Text {
    private Text() {}

    /** The first so many characters, never half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** Equal for questions that differ in case, space and punctuation at their end only. */
    static String key(String words) {
        return words.strip().replaceAll("(?U)\\s+", " ").replaceAll("[?!. ]+$", "").toLowerCase(Locale.ROOT);
    }
}
