package dev.verbatim.discord.message;

import java.util.regex.Pattern;

/**
 * Makes any text show to the letter on Discord: no markup, mention, emoji, time stamp, link or command comes of it.
 *
 * <p>Every character that Discord's rules can start something with gets a backslash, which Discord takes away again. It
 * is safe without knowing where the text will stand. Three kinds of character can't be sent as they are: a line break of
 * any kind becomes {@code \n}; a lone surrogate, which no UTF-8 holds, and a control character, which Discord drops,
 * become U+FFFD.
 */
final class Markdown {
    /** What may be one sign or two in the text, and ends a line either way. */
    static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final String ACTIVE = "\\`*_~|<>[]@#:/+";
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NONE = -1;

    private Markdown() {}

    /** The text with all markup taken out of action; its line breaks are {@code \n}. */
    static String quoted(String text) {
        int[] letters = LINE_BREAK.matcher(text).replaceAll("\n").codePoints().map(Markdown::shown).toArray();
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < letters.length; i++) {
            if (active(letters[i], i == 0 ? NONE : letters[i - 1])) {
                out.append('\\');
            }
            out.appendCodePoint(letters[i]);
        }
        return out.toString();
    }

    /** Whether nothing of the text would be shown differently between backticks. */
    static boolean fitsCode(String text) {
        return !text.isBlank() && text.strip().equals(text) && text.indexOf('`') < 0
                && text.codePoints().allMatch(letter -> letter != '\n' && shown(letter) == letter);
    }

    private static int shown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SURROGATE -> REPLACEMENT;
            case Character.CONTROL -> letter == '\n' || letter == '\t' ? letter : REPLACEMENT;
            default -> letter;
        };
    }

    /** A hyphen makes a list only where no word runs into it, a stop or bracket only behind a number. */
    private static boolean active(int letter, int before) {
        return switch (letter) {
            case '-' -> !Character.isLetterOrDigit(before);
            case '.', ')' -> Character.isDigit(before);
            default -> ACTIVE.indexOf(letter) >= 0;
        };
    }
}
