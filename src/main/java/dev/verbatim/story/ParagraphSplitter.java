package dev.verbatim.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs. A line is a paragraph, as editors and feeds write them; in a text that is wrapped at a fixed width
 * (agencies' old wires, mail) blank lines part them instead.
 */
final class ParagraphSplitter {
    /** No wrapped text is wider. */
    private static final int WIDEST_WRAP = 100;
    /** A wrapped line breaks where the next word would not fit; shorter lines end on purpose. */
    private static final int NARROWEST_WRAP = 50;

    private final String text;
    private final @Nullable Span headline;
    private final SentenceSplitter sentences;
    private int sentence;

    ParagraphSplitter(String text, @Nullable Span headline) {
        this.text = text;
        this.headline = headline;
        this.sentences = new SentenceSplitter(text);
    }

    List<Paragraph> split(Span body) {
        List<Span> lines = lines(body);
        List<Paragraph> found = new ArrayList<>();
        int number = Paragraph.HEADLINE;
        for (Span span : isWrapped(lines) ? joined(lines) : lines) {
            if (!span.isEmpty()) {
                found.add(paragraph(isHeadline(span) ? Paragraph.HEADLINE : ++number, span));
            }
        }
        return List.copyOf(found);
    }

    /** A headline may be set in several lines. */
    private boolean isHeadline(Span line) {
        return headline != null && headline.contains(line);
    }

    private Paragraph paragraph(int number, Span span) {
        List<Sentence> inside = new ArrayList<>();
        for (Span found : sentences.split(span)) {
            inside.add(new Sentence(sentence++, found));
        }
        return new Paragraph(number, span, inside);
    }

    /** Every line, trimmed; blank ones as empty spans. */
    private List<Span> lines(Span body) {
        List<Span> lines = new ArrayList<>();
        int start = body.start();
        for (int i = body.start(); i < body.end(); i++) {
            if (isLineEnd(text.charAt(i))) {
                addLine(lines, start, i);
                start = i + 1;
            }
        }
        addLine(lines, start, body.end());
        return lines;
    }

    /** The second half of a CR LF is no line of its own. */
    private void addLine(List<Span> lines, int start, int end) {
        boolean insideLineEnd = start == end && start > 0 && end < text.length() && text.charAt(end) == '\n'
                && text.charAt(start - 1) == '\r';
        if (!insideLineEnd) {
            lines.add(new Span(start, end).trimmed(text));
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    /** Wrapped: most lines that run on into the next are about as wide as the widest, and none is wider than a page. */
    private static boolean isWrapped(List<Span> lines) {
        int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
        if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return false;
        }
        int runningOn = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                runningOn++;
                full += lines.get(i).length() >= widest - 20 ? 1 : 0;
            }
        }
        return runningOn >= 2 && full * 4 >= runningOn * 3;
    }

    private List<Span> joined(List<Span> lines) {
        List<Span> joined = new ArrayList<>();
        Span open = new Span(0, 0);
        for (Span line : lines) {
            if (line.isEmpty() || isHeadline(line)) {
                joined.add(open);
                joined.add(line);
                open = new Span(line.end(), line.end());
            } else {
                open = open.isEmpty() ? line : new Span(open.start(), line.end());
            }
        }
        joined.add(open);
        return joined;
    }
}
