package dev.verbatim.quote;

import dev.verbatim.story.Blank;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;

/** One pass over a paragraph's quotation marks. Those inside of an HTML tag, {@code <a href="…">}, are none. */
final class MarkScan {
    private static final int LONGEST_TAG = 400;

    private final String text;
    private final Span line;
    private final MarkStyle style;
    private final boolean nesting;
    private final List<Span> closed = new ArrayList<>();
    private int open = -1;
    private int depth;

    /** @param nesting whether an opening mark inside an open quotation opens an inner one, rather than a new one */
    MarkScan(String text, Span line, MarkStyle style, boolean nesting) {
        this.text = text;
        this.line = line;
        this.style = style;
        this.nesting = nesting;
        int at = line.start();
        while (at < line.end()) {
            at = next(at);
        }
    }

    /** What stands between marks that belong together. */
    List<Span> closed() {
        return closed;
    }

    /** Behind a mark that was never closed; -1 without. */
    int open() {
        return open;
    }

    private int next(int at) {
        if (text.charAt(at) == '<') {
            return tagEnd(at);
        }
        int length = style.length(text, at);
        if (length > 0) {
            mark(at, Math.min(length, line.end() - at));
        }
        return at + Math.max(1, length);
    }

    /** Behind the tag that starts here, which may end in the next line, or behind the sign that starts none. */
    private int tagEnd(int at) {
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        boolean named = at + 1 < limit && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        for (int i = at + 1; named && i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return at + 1;
    }

    private void mark(int at, int length) {
        boolean opens = opens(at, length);
        if (open < 0) {
            start(at, length, opens);
        } else if (opens && !(text.charAt(at) == '"' && !isBlank(at - 1))) {
            reopen(at + length);
        } else if (depth > 0) {
            depth--;
        } else {
            closed.add(new Span(open, at));
            open = -1;
        }
    }

    private void start(int at, int length, boolean opens) {
        char mark = text.charAt(at);
        boolean wordAhead = !isBlank(at + length);
        boolean plain = !style.opensAlways(mark) && mark != '”' && mark != '’';
        if (opens || (wordAhead && (plain || isBlank(at - 1)))) {
            open = at + length;
            depth = 0;
        }
    }

    private void reopen(int at) {
        if (nesting) {
            depth++;
        } else {
            open = at;
        }
    }

    private boolean opens(int at, int length) {
        char mark = text.charAt(at);
        if (style.opensAlways(mark)) {
            return open < 0 || !isMistaken(at, length);
        }
        boolean before = isBlank(at - 1) || "(—–-[‘'/…:".indexOf(text.charAt(at - 1)) >= 0;
        boolean after = !isBlank(at + length) && ",.;:?!)".indexOf(text.charAt(at + length)) < 0;
        return !style.opensNever(mark) && before && after;
    }

    /** “It rains.“: somebody closed with the mark that opens. */
    private boolean isMistaken(int at, int length) {
        return at > line.start() && ",.?!".indexOf(text.charAt(at - 1)) >= 0 && isBlank(at + length);
    }

    private boolean isBlank(int at) {
        return at < line.start() || at >= line.end() || Blank.is(text.charAt(at));
    }
}
