package dev.verbatim.document;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first line of a story's body, where it is the title: the one that somebody gave, or else a line of its own that is
 * short and does not end as a sentence does. Missed where nobody gave it: headlines with a full stop or of two lines.
 */
final class Headline {
    private static final int LONGEST = 120;
    private static final int MOST_LINES = 3;

    /** Ends as a sentence or a list does, opens as a byline does, or holds no word. */
    private static final Pattern NO_TITLE = Pattern
            .compile(".*[.,;:…][\"”’'»)]*|[Bb](?:y|Y) \\p{Lu}.*|\\P{L}*", Pattern.DOTALL);

    private final String text;
    private final List<Paragraph> paragraphs;

    Headline(String text, Span body) {
        this.text = text;
        this.paragraphs = new Story(new StoryId("headline"), text, body, null, Provenance.titled("")).paragraphs();
    }

    /** The first lines, when they are the title that somebody gave: “Rain at last; Rivers rise” is often set in two. */
    Optional<Span> of(String title) {
        String wanted = Words.bare(title);
        return paragraphs.stream().limit(MOST_LINES).map(line -> new Span(paragraphs.getFirst().span().start(),
                line.span().end())).filter(lines -> Words.bare(words(lines)).equals(wanted)).findFirst();
    }

    /** The first line, when it looks like a title. */
    Optional<Span> guessed() {
        return paragraphs.stream().limit(1).map(Paragraph::span)
                .filter(line -> paragraphs.size() > 1 && line.length() <= LONGEST)
                .filter(line -> !NO_TITLE.matcher(words(line)).matches()).findFirst();
    }

    /** The words, without the marks of a Markdown heading. */
    String words(Span line) {
        return Words.onOneLine(text.substring(line.start(), line.end()).replaceFirst("^#{1,6}\\s+", ""));
    }
}
