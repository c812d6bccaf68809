package dev.verbatim.reply;

/**
 * Words of one look. The words may come from a hostile story: whoever typesets them escapes them, always.
 *
 * @param words shown to the letter
 */
public record Run(String words, Style style) {
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
