package dev.verbatim.source;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first line of a story's body, where it is the title. A line of its own that is short and does not end as a
 * sentence does. Missed: headlines with a full stop, and headlines of two lines.
 */
final class Headline {
    private static final int LONGEST = 120;

    /** Ends as a sentence or a list does, opens as a byline does, or holds no word. */
    private static final Pattern NO_TITLE = Pattern
            .compile(".*[.,;:…][\"”’'»)]*|[Bb](?:y|Y) \\p{Lu}.*|\\P{L}*", Pattern.DOTALL);

    private final String text;
    private final List<Paragraph> paragraphs;

    Headline(String text, Span body) {
        this.text = text;
        this.paragraphs = new Story(new StoryId("headline"), text, body, null, Provenance.titled("")).paragraphs();
    }

    /** The first line, when it is the title that somebody gave. */
    Optional<Span> of(String title) {
        return first().filter(line -> Words.bare(words(line)).equals(Words.bare(title)));
    }

    /** The first line, when it looks like a title. */
    Optional<Span> guessed() {
        return first().filter(line -> paragraphs.size() > 1 && line.length() <= LONGEST
                && !NO_TITLE.matcher(words(line)).matches());
    }

    /** Its words, without the marks of a Markdown heading. */
    String words(Span line) {
        return Words.onOneLine(text.substring(line.start(), line.end()).replaceFirst("^#{1,6}\\s+", ""));
    }

    private Optional<Span> first() {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.getFirst().span());
    }
}
