package dev.verbatim.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words of titles and names, out of files that anybody may have written. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** What steers the direction of writing or shows as nothing, but not the joiners inside of letters and emoji. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    private Words() {}

    /** With single spaces between the words and none around them. */
    static String onOneLine(String words) {
        return BLANKS.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" ").strip();
    }

    /** Only the letters and digits, without case: the same title is often set with other quotation marks. */
    static String bare(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .toLowerCase(Locale.ROOT);
    }
}
