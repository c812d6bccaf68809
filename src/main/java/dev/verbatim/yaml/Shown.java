package dev.verbatim.yaml;

import java.util.regex.Pattern;

/** Words of a file as a problem may show them: short, on one line, and never a secret. */
final class Shown {
    private static final int LONGEST = 60;

    /** Tokens, which people paste under the wrong key: capitals, small letters and digits in one long word. */
    private static final Pattern LIKE_A_TOKEN = Pattern.compile("(?=[A-Za-z0-9]{0,40}[a-z])(?=[A-Za-z0-9]{0,40}[A-Z])"
            + "(?=[A-Za-z0-9]{0,40}[0-9])[A-Za-z0-9]{16}|[\\w-]{15}\\.[\\w-]{4,20}\\.[\\w-]{15}");

    private static final Pattern LIKE_A_KEY = Pattern.compile("[\\w][\\w -]{0,29}");

    private Shown() {}

    /** A value between quotation marks. */
    static String value(String written) {
        if (LIKE_A_TOKEN.matcher(written).find()) {
            return "(not shown: it looks like a secret)";
        }
        String line = onOneLine(written);
        int end = Math.min(line.length(), LONGEST);
        return '"' + line.substring(0, end) + (end < line.length() ? "…" : "") + '"';
    }

    /** A key, which may be something else that stands where a key was expected. */
    static String key(String written) {
        return LIKE_A_KEY.matcher(written).matches() ? written : "(no name)";
    }

    /** Without characters that break the line or steer a terminal. */
    static String onOneLine(String words) {
        return words.codePoints().map(c -> isPlain(c) ? c : '\uFFFD').collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
