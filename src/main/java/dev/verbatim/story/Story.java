package dev.verbatim.story;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article. Its text is the file's to the letter and never changes, so that every {@link Span} stays true.
 *
 * <p>Paragraphs and sentences are found at the first use and kept. Safe for use by several threads.
 */
public final class Story {
    private final StoryId id;
    private final String text;
    private final Span body;
    private final @Nullable Span headline;
    private final Provenance provenance;
    private volatile @Nullable List<Paragraph> paragraphs;

    /**
     * Makes a story of a file's text.
     *
     * @param text the whole file
     * @param body what is to be read and quoted: the text without front matter or a date line
     * @param headline the title's place inside the body, if it stands there
     * @throws IllegalArgumentException when a span leaves the text, or the headline the body
     */
    public Story(StoryId id, String text, Span body, @Nullable Span headline, Provenance provenance) {
        if (body.end() > text.length() || (headline != null && !body.contains(headline))) {
            throw new IllegalArgumentException("a span leaves the text of " + id);
        }
        this.id = id;
        this.text = text;
        this.body = body;
        this.headline = headline;
        this.provenance = provenance;
    }

    /** A story that is all body, without a headline. */
    public static Story of(StoryId id, String text, Provenance provenance) {
        return new Story(id, text, new Span(0, text.length()), null, provenance);
    }

    public StoryId id() {
        return id;
    }

    public String text() {
        return text;
    }

    public Span body() {
        return body;
    }

    public @Nullable Span headline() {
        return headline;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** The story's own words at a span, to the letter. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** In order. Empty when the body holds nothing but white space. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> found = paragraphs;
        if (found == null) {
            found = new ParagraphSplitter(text, headline).split(body);
            paragraphs = found;
        }
        return found;
    }

    /**
     * The paragraph that an offset stands in, or the last one before it.
     *
     * @throws java.util.NoSuchElementException when the offset is before all paragraphs
     */
    public Paragraph paragraphAt(int offset) {
        return paragraphs().stream().filter(paragraph -> paragraph.span().start() <= offset).reduce((_, later) -> later)
                .orElseThrow();
    }

    /** All sentences, in order. */
    public List<Sentence> sentences() {
        return paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream()).toList();
    }

    /** The place of a UTF-16 offset counted in code points, as printed in JSON. Takes time linear in the offset. */
    public int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Story story
                && id.equals(story.id)
                && text.equals(story.text)
                && body.equals(story.body)
                && Objects.equals(headline, story.headline)
                && provenance.equals(story.provenance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, text);
    }

    @Override
    public String toString() {
        return "Story[" + id + "]";
    }
}
