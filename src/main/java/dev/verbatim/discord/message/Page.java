package dev.verbatim.discord.message;

import java.util.ArrayList;
import java.util.List;

/**
 * What one message shows.
 *
 * @param sections markdown, top to bottom, a divider between two
 */
record Page(List<String> sections) {
    /** What sets sections apart among the parts of a page. */
    static final String DIVIDER = "";
    private static final String APART = "\n\n";

    Page {
        sections = List.copyOf(sections);
    }

    /** Puts parts under each other; dividers at either end, or several in a row, are none. */
    static Page of(List<String> parts) {
        List<StringBuilder> sections = new ArrayList<>();
        boolean divided = true;
        for (String part : parts) {
            if (!part.equals(DIVIDER)) {
                if (divided) {
                    sections.add(new StringBuilder(part));
                } else {
                    sections.getLast().append(between(sections.getLast(), part)).append(part);
                }
            }
            divided = part.equals(DIVIDER);
        }
        return new Page(sections.stream().map(StringBuilder::toString).toList());
    }

    /** All of it, for where there are no dividers. */
    String text() {
        return String.join(APART, sections);
    }

    int length() {
        return text().length();
    }

    /** Two quotations are two blocks, which only an empty line tells Discord. */
    private static String between(CharSequence above, String below) {
        String lastLine = above.toString().substring(above.toString().lastIndexOf('\n') + 1);
        return lastLine.startsWith("> ") && below.startsWith("> ") ? APART : "\n";
    }
}
