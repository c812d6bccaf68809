package dev.verbatim.quote;

import dev.verbatim.story.Blank;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks: curly, straight, {@code ''} and low ones.
 *
 * <p>Real files open with the wrong mark, forget to close, and nest. A mark that can only open, inside an open quotation,
 * opens an inner one if the paragraph then closes both; otherwise the earlier mark was never closed. What is left open at a
 * paragraph's end goes on when the next paragraph opens with a mark, or is a block quotation when it opened the paragraph.
 */
final class Marks {
    private static final String OPEN = "“„«";
    private static final String DOUBLE = "“”„«»\"‟";

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Quoted> found = new ArrayList<>();

    private Marks(Story story) {
        this.text = story.text();
        this.paragraphs = story.paragraphs();
    }

    /** In order; they don't overlap. */
    static List<Quoted> find(Story story) {
        Marks marks = new Marks(story);
        for (int i = 0; i < marks.paragraphs.size(); i++) {
            marks.read(i);
        }
        return marks.found;
    }

    private void read(int paragraph) {
        Span line = paragraphs.get(paragraph).span();
        Scan nested = new Scan(line, true);
        Scan scan = nested.open < 0 || continues(paragraph) ? nested : new Scan(line, false);
        scan.closed.forEach(span -> add(paragraph, span, true));
        if (scan.open >= 0 && (continues(paragraph) || opensParagraph(line, scan.open))) {
            add(paragraph, new Span(scan.open, line.end()), false);
        }
    }

    private void add(int paragraph, Span span, boolean closed) {
        Span words = span.trimmed(text);
        if (!words.isEmpty()) {
            found.add(new Quoted(paragraph, words, true, closed));
        }
    }

    private boolean continues(int paragraph) {
        return paragraph + 1 < paragraphs.size() && markLength(paragraphs.get(paragraph + 1).span().start()) > 0;
    }

    private boolean opensParagraph(Span line, int open) {
        return open - line.start() <= 2;
    }

    /** How long the double mark at an offset is; 0 when there is none. */
    private int markLength(int at) {
        char c = text.charAt(at);
        if (DOUBLE.indexOf(c) >= 0) {
            return 1;
        }
        boolean pair = (c == '\'' || c == '`' || c == '’' || c == '‘') && at + 1 < text.length()
                && text.charAt(at + 1) == c;
        return pair ? 2 : 0;
    }

    /** One pass over a paragraph. */
    private final class Scan {
        private final Span line;
        private final boolean nesting;
        private final List<Span> closed = new ArrayList<>();
        private int open = -1;
        private int depth;

        Scan(Span line, boolean nesting) {
            this.line = line;
            this.nesting = nesting;
            int at = line.start();
            while (at < line.end()) {
                int length = markLength(at);
                if (length > 0) {
                    mark(at, Math.min(length, line.end() - at));
                }
                at += Math.max(1, length);
            }
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
            boolean wordAhead = !isBlank(at + length);
            boolean plain = OPEN.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '”';
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
            char c = text.charAt(at);
            if (OPEN.indexOf(c) >= 0 || c == '`') {
                return true;
            }
            boolean before = isBlank(at - 1) || "(—–-[‘'/…:".indexOf(text.charAt(at - 1)) >= 0;
            boolean after = !isBlank(at + length) && ",.;:?!)".indexOf(text.charAt(at + length)) < 0;
            return c != '”' && c != '»' && c != '’' && before && after;
        }

        private boolean isBlank(int at) {
            return at < line.start() || at >= line.end() || Blank.is(text.charAt(at));
        }
    }
}
