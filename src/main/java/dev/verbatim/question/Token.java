package dev.verbatim.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word of a question.
 *
 * @param word as typed, without marks at its end
 * @param lower in small letters, with a plain apostrophe, and question words spelt right; empty inside quotation marks,
 *     where words ask for nothing
 * @param start its place in the text
 * @param isLast whether a mark behind it ends a clause
 */
record Token(String word, String lower, int start, boolean isLast) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@#$][\\p{L}\\p{N}'’.&%-]*+");
    private static final Pattern ENDING = Pattern.compile("[.'’-]++$");
    /** As they are mistyped; none is a word or a name in small letters. */
    private static final Map<String, String> MISTYPED = Map.ofEntries(Map.entry("wat", "what"),
            Map.entry("waht", "what"),
            Map.entry("whta", "what"), Map.entry("wht", "what"), Map.entry("wut", "what"), Map.entry("wen", "when"),
            Map.entry("whne", "when"), Map.entry("hwen", "when"), Map.entry("wher", "where"),
            Map.entry("whre", "where"),
            Map.entry("hwo", "who"), Map.entry("woh", "who"), Map.entry("wich", "which"), Map.entry("whcih", "which"),
            Map.entry("witch", "which"), Map.entry("y", "why"), Map.entry("wy", "why"), Map.entry("hwy", "why"),
            Map.entry("hw", "how"), Map.entry("didi", "did"), Map.entry("siad", "said"), Map.entry("sayd", "said"));

    static List<Token> of(String text, Marked marked) {
        return WORD.matcher(text).results().map(found -> of(text, found, marked)).filter(token -> !token.word.isEmpty())
                .toList();
    }

    private static Token of(String text, MatchResult found, Marked marked) {
        String word = ENDING.matcher(found.group()).replaceAll("");
        int end = found.start() + word.length();
        boolean last = end < text.length() && ",;:?!\n".indexOf(text.charAt(end)) >= 0;
        return new Token(word, marked.holds(found.start()) ? "" : lower(word), found.start(), last);
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return word.equals(lower) ? MISTYPED.getOrDefault(lower, lower) : lower;
    }

    boolean isCapitalised() {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || first == '@';
    }
}
