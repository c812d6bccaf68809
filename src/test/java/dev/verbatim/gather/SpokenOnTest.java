package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.Quotation.Kind;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two sentences between the same marks, of which only the first has a speaker when looked at alone. */
class SpokenOnTest {
    private static final String WORDS = "The bridge holds. It is old.";
    private static final Speaker NOBODY_KNOWN = new Speaker.Unknown();

    @Test
    void whoSpeaksTheFirstSentenceSpeaksTheNext() {
        assertThat(second("Jane Doe: “" + WORDS + "” It rained.", "Jane Doe")).isEqualTo(new Speaker.Named("Jane Doe"));
    }

    @Test
    void marksOfTheNextParagraphCloseAQuotation() {
        assertThat(second("Jane Doe: “" + WORDS + "\n\n“It rains.”", "Jane Doe"))
                .isEqualTo(new Speaker.Named("Jane Doe"));
    }

    @Test
    void marksThatNobodyClosesTellNothing() {
        assertThat(second("Jane Doe: “" + WORDS + "\n\nIt rained.", "Jane Doe")).isEqualTo(NOBODY_KNOWN);
    }

    @Test
    void aHeadlineOfCapitalsSpeaksNotOn() {
        assertThat(second("OAKFIELD BUILDS BRIDGE “" + WORDS + "” [Times.]", "OAKFIELD")).isEqualTo(NOBODY_KNOWN);
    }

    @Test
    void otherWordsAreNotTheSameSpeakers() {
        Story story = story("Jane Doe: “" + WORDS + "” It rained. “" + WORDS + "”");
        SpokenOn spoken = new SpokenOn(story);
        Span again = new Span(story.text().lastIndexOf(WORDS), story.text().lastIndexOf(WORDS) + WORDS.length());
        spoken.by(told(story, first(story), "Jane Doe"));
        assertThat(speaker(spoken.by(told(story, again, null)))).isEqualTo(NOBODY_KNOWN);
    }

    private static @Nullable Speaker second(String text, String name) {
        Story story = story(text);
        SpokenOn spoken = new SpokenOn(story);
        spoken.by(told(story, first(story), name));
        return speaker(spoken.by(told(story, first(story), null)));
    }

    private static @Nullable Speaker speaker(@Nullable Quotation told) {
        return told == null ? null : told.speaker();
    }

    private static Span first(Story story) {
        int at = story.text().indexOf(WORDS);
        return new Span(at, at + WORDS.length());
    }

    private static Quotation told(Story story, Span words, @Nullable String name) {
        int at = name == null ? -1 : story.text().indexOf(name);
        return new Quotation(words, Kind.DIRECT, name == null ? NOBODY_KNOWN : new Speaker.Named(name),
                name == null ? null : new Span(at, at + name.length()), null, Medium.UNSTATED);
    }

    private static Story story(String text) {
        return new Story(new StoryId("a"), text, new Span(0, text.length()), null, Provenance.titled("Bridge"));
    }
}
