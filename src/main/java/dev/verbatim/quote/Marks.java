package dev.verbatim.quote;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands between quotation marks: curly, straight, {@code ''} and low ones, or single ones where a story {@link
 * MarkStyle uses them so}.
 *
 * <p>Real files open with the wrong mark, forget to close, and nest. A mark that can only open, inside an open quotation,
 * opens an inner one if the paragraph then closes both; otherwise the earlier mark was never closed. What is left open at a
 * paragraph's end goes on when the next paragraph opens with a mark, is a block quotation when it opened the paragraph, and ends
 * with it when it opened a sentence behind another quotation.
 */
final class Marks {
    private static final Pattern SAID = Pattern.compile(
            "[,?!](?= (?:said|says|added) \\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{1,30}){0,3}(?:,|\\.?$))");
    private static final Pattern SELF = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\\b");

    private final String text;
    private final List<Paragraph> paragraphs;
    private final MarkStyle style;
    private final List<Quoted> found = new ArrayList<>();

    private Marks(Story story) {
        this.text = story.text();
        this.paragraphs = story.paragraphs();
        this.style = MarkStyle.of(story);
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
        MarkScan nested = new MarkScan(text, line, style, true);
        MarkScan scan = nested.open() < 0 || continues(paragraph) ? nested : new MarkScan(text, line, style, false);
        scan.closed().forEach(span -> add(paragraph, span, true));
        boolean left = continues(paragraph) || opensParagraph(line, scan.open()) || goesOn(line, scan);
        if (scan.open() >= 0 && left) {
            add(paragraph, new Span(scan.open(), continues(paragraph) ? line.end() : told(scan.open(), line.end())),
                    false);
        }
    }

    /** Behind the words, where somebody forgot to close them before “, said Doe”. */
    private int told(int open, int end) {
        Matcher said = SAID.matcher(text).region(open, end);
        return said.find() && !SELF.matcher(text).region(said.end(), end).find() ? said.start() + 1 : end;
    }

    private void add(int paragraph, Span span, boolean closed) {
        Span words = span.trimmed(text);
        if (!words.isEmpty()) {
            found.add(new Quoted(paragraph, words, closed, null));
        }
    }

    private boolean continues(int paragraph) {
        return paragraph + 1 < paragraphs.size()
                && style.length(text, paragraphs.get(paragraph + 1).span().start()) > 0;
    }

    /** “It rains,” said Doe. “It is a pity. (end of the paragraph) */
    private boolean goesOn(Span line, MarkScan scan) {
        String before = text.substring(line.start(), Math.max(line.start(), scan.open() - 1)).stripTrailing();
        return !scan.closed().isEmpty() && !before.isEmpty() && ".?!".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean opensParagraph(Span line, int open) {
        return open - line.start() <= 2;
    }
}
