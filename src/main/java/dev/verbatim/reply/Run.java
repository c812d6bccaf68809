package dev.verbatim.reply;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Words of one look. The words may come from a hostile story: whoever typesets them escapes them, always.
 *
 * @param words shown to the letter
 * @param target where a click on them leads, an http(s) address; null for nowhere
 */
public record Run(String words, Style style, @Nullable URI target) {
    public Run(String words, Style style) {
        this(words, style, null);
    }

    /** The first of its words, so many UTF-16 units; all the rest stays. */
    public Run first(int length) {
        return new Run(words.substring(0, length), style, target);
    }

    public static Run plain(String words) {
        return new Run(words, Style.PLAIN);
    }

    public static Run strong(String words) {
        return new Run(words, Style.STRONG);
    }

    public static Run emphasis(String words) {
        return new Run(words, Style.EMPHASIS);
    }

    public static Run code(String words) {
        return new Run(words, Style.CODE);
    }
}
