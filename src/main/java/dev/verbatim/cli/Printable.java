package dev.verbatim.cli;

/** Keeps a story's text from steering the terminal: control characters other than line breaks show as “�”. */
final class Printable {
    private Printable() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(isHarmless((char) c) ? (char) c : '\uFFFD'));
        return shown.toString();
    }

    private static boolean isHarmless(char c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || isBidiControl(c));
    }

    /** They would reorder our own words around the passage. */
    private static boolean isBidiControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
