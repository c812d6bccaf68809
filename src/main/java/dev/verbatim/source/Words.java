package dev.verbatim.source;

import dev.verbatim.story.Blank;
import java.util.Locale;

/** Words of titles and names, out of files that anybody may have written. */
final class Words {
    private Words() {}

    /** With single spaces between the words and none around them. */
    static String onOneLine(String words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Blank.is(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** Only the letters and digits, without case: the same title is often set with other quotation marks. */
    static String bare(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .toLowerCase(Locale.ROOT);
    }
}
