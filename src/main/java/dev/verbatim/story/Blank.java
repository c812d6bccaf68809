package dev.verbatim.story;

/** What counts as white space in a story: also no-break and zero-width spaces and byte-order marks, as real files hold. */
public final class Blank {
    private Blank() {}

    /** Whether a character shows as nothing or as white space. */
    public static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isZeroWidth(c);
    }

    private static boolean isZeroWidth(char c) {
        return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
    }
}
