package dev.verbatim.date;

/**
 * A word, a number or a single mark.
 *
 * @param start UTF-16 offset in the whole text
 * @param word in lower case; a mark as one of its kind: {@code -} for all dashes, {@code '} for all apostrophes
 * @param capital whether it begins with a capital letter
 * @param glued whether it follows the token before it without a space
 */
record Token(int start, int end, String word, Kind kind, boolean capital, boolean glued) {
    enum Kind {
        WORD, NUMBER, MARK
    }

    /** Stands before the first and behind the last token. */
    static final Token NONE = new Token(0, 0, "", Kind.MARK, false, false);

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    int digits() {
        return isNumber() ? end - start : 0;
    }

    /** The value of a number; -1 for all else, and for numbers with more than nine digits. */
    int number() {
        return isNumber() && digits() <= 9 ? Integer.parseInt(word) : -1;
    }
}
