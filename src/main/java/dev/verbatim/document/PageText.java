package dev.verbatim.document;

import java.util.regex.Pattern;

/** Text as pages and files of other kinds show it. */
final class PageText {
    /** What HTML folds into one space; a no-break space is a letter's neighbour and stays. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\f\\r\\x0B\\u2028\\u2029]+");

    /** Shows nothing and would part words from their letters: soft hyphens, byte order marks, controls. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\u00AD\\uFEFF\\uFFFE\\uFFFF[\\p{Cc}&&[^\\t\\n\\f\\r\\x0B]]]");

    private PageText() {}

    /** On one line, with what no reader sees left out. Half letters, which no file can keep, become the sign for such. */
    static String folded(CharSequence text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return whole(BLANKS.matcher(seen).replaceAll(" ").strip());
    }

    private static String whole(String text) {
        return text.codePoints().map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
