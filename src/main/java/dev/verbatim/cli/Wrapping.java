package dev.verbatim.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Breaks text into lines between words, and in a word only where it is wider than a line. Colours take no room. */
record Wrapping(int width) {
    List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (width == 0) {
                lines.add(line);
            } else {
                wrapLine(line, lines);
            }
        }
        return lines;
    }

    private void wrapLine(String line, List<String> lines) {
        StringBuilder open = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (!open.isEmpty() && columns(open) + 1 + columns(word) > width) {
                lines.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(word);
            breakLongWord(open, lines);
        }
        lines.add(open.toString());
    }

    private void breakLongWord(StringBuilder open, List<String> lines) {
        while (open.indexOf("\u001b") < 0 && columns(open) > width) {
            int cut = fitting(open);
            lines.add(open.substring(0, cut));
            open.delete(0, cut);
        }
    }

    /** How many characters fit into a line, one at least: a Chinese one takes two columns, an accent none. */
    private int fitting(CharSequence text) {
        int end = Character.charCount(Character.codePointAt(text, 0));
        while (end < text.length()) {
            int next = end + Character.charCount(Character.codePointAt(text, end));
            if (columns(text.subSequence(0, next)) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int columns(CharSequence text) {
        return AttributedString.fromAnsi(text.toString()).columnLength();
    }
}
