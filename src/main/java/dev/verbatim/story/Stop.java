package dev.verbatim.story;

import org.jspecify.annotations.Nullable;

/**
 * A place where a sentence may end: end marks, what closes with them, and white space or the end of the paragraph.
 *
 * <p>Found by hand rather than by a regular expression: a line of ten thousand dots or footnotes must cost neither stack
 * nor time.
 *
 * @param marks the end marks; {@code . . .} with its spaces counts as one
 * @param closed offset behind quotation marks, brackets and footnotes such as {@code [12]} that follow the marks
 * @param next offset of what comes after the white space
 */
record Stop(Span marks, int closed, int next) {
    private static final String MARKS = ".!?…";
    private static final String CLOSERS = "\"”’'»)]";

    /** The first stop that starts at an offset or later, or null when there is none before the limit. */
    static @Nullable Stop find(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit) {
            if (MARKS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int marks = skipMarks(text, at, limit);
            int closed = skipClosers(text, marks, limit);
            int next = skipBlanks(text, closed, limit);
            if (next > closed || next == limit) {
                return new Stop(new Span(at, marks), closed, next);
            }
            at = marks;
        }
        return null;
    }

    private static int skipMarks(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (isSpacedDot(text, at, limit)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    /** A blank and a dot behind a dot, as in {@code . . .}; not the dot of {@code .5} or {@code .@name}. */
    private static boolean isSpacedDot(CharSequence text, int at, int limit) {
        return at + 1 < limit && text.charAt(at - 1) == '.' && Blank.is(text.charAt(at)) && text.charAt(at + 1) == '.'
                && (at + 2 == limit || (!Character.isLetterOrDigit(text.charAt(at + 2)) && text.charAt(at + 2) != '@'));
    }

    private static int skipClosers(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int footnote = skipFootnote(text, at, limit);
            if (footnote > at) {
                at = footnote;
            } else if (CLOSERS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static int skipFootnote(CharSequence text, int from, int limit) {
        int at = from + 1;
        while (at < limit && at <= from + 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean whole = text.charAt(from) == '[' && at > from + 1 && at < limit && text.charAt(at) == ']';
        return whole ? at + 1 : from;
    }

    private static int skipBlanks(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit && Blank.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One full stop, rather than an ellipsis, a question or a call. */
    boolean isFullStop(CharSequence text) {
        return marks.length() == 1 && text.charAt(marks.start()) == '.';
    }

    /** A question or a call, rather than a full stop or an ellipsis. */
    boolean isAskedOrCalled(CharSequence text) {
        char last = text.charAt(marks.end() - 1);
        return last == '?' || last == '!';
    }

    /** Whether a quotation ends here; not only a bracket or a footnote. */
    boolean closesQuotation(CharSequence text) {
        for (int i = marks.end(); i < closed; i++) {
            if ("\"”’'»".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
