package dev.verbatim.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readable part of a page or file: what is kept as a story's text.
 *
 * @param details what it tells of itself
 * @param paragraphs without blank ones, in order, without the title; line breaks inside are the document's own
 */
public record Document(Details details, List<String> paragraphs) {
    public Document {
        paragraphs = paragraphs.stream().map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    /**
     * A piece of a page, such as a feed holds, all of which is story.
     *
     * @param html bounded in length by the caller
     */
    public static Document ofFragment(String html, Details details) {
        return new Document(details, HtmlReader.paragraphs(html));
    }

    /** The title, if it has one, and the paragraphs, each behind a blank line. */
    public String text() {
        return Stream.concat(Stream.ofNullable(details.title()), paragraphs.stream())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** How many letters and digits there are to read. */
    long words() {
        return paragraphs.stream().flatMapToInt(String::codePoints).filter(Character::isLetterOrDigit).count();
    }
}
