package dev.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The tram was sold to Tom Quill,” Jane Roe replied.                                   | Jane Roe
            Jane Roe is late. “The tram was sold to Tom Quill,” she said.                         | Jane Roe
            “The tram was sold to Tom Quill,” said the town’s mayor.                              | the town’s mayor
            """)
    void namesWhoSpeaksInTheStorysWords(String text, String speaker) {
        Story story = Story.of(new StoryId("a"), text, Provenance.titled("Trams"));

        assertThat(SpeakerWords.of(story, new QuotationFinder().find(story).getFirst()))
                .map(ShortAnswer::words).contains(speaker);
    }

    @Test
    void aNameInsideAnotherWordIsNotTheName() {
        Story story = Story.of(new StoryId("a"), "Lee moved to Leeds. “The tram was sold,” he said.",
                Provenance.titled("Trams"));
        Quotation told = new Quotation(new Span(21, 39), Quotation.Kind.DIRECT, new Speaker.Named("Lee"), null,
                null, Medium.SPEECH);

        assertThat(SpeakerWords.of(story, told)).map(ShortAnswer::span).contains(new Span(0, 3));
    }
}
