package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
    private static final Tagger TAGGER = new Tagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jane Doe and John Roe said that it rained. | Jane Doe",
            "Jane Doe and John Roe said that it rained. | John Roe",
            "Jane Doe and her deputy, John Roe, said that it rained. | John Roe",
            "Jane Doe and her deputy, John Roe, came to Oakfield. It rained, they wrote. | they",
            "Jane Doe and John Roe came. The glaciers melt. It rained, they wrote. | they"})
    void twoWhoSpeakTogetherAreBothTold(String text, String mention) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Described("Jane Doe and John Roe"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ann Poe met Jane Doe and John Roe said that it rained. | John Roe",
            "Jane Doe and John Roe came to Oakfield. | John Roe",
            "Mary Poe, Jane Doe and John Roe said that it rained. | John Roe"})
    void oneOfThemMaySpeakAlone(String text, String name) {
        assertThat(speaker(text, name)).isEqualTo(new Speaker.Named(name));
    }

    /** Who the last mention of these words is. */
    private static Speaker speaker(String text, String mention) {
        Story story = Story.of(new StoryId("story"), text, Provenance.titled("story"));
        Cast cast = Cast.of(story, TAGGER.read(story));
        for (int i = cast.mentions().size() - 1; i >= 0; i--) {
            if (story.text(cast.span(cast.mentions().get(i))).equals(mention)) {
                return cast.speaker(i);
            }
        }
        throw new AssertionError("no mention: " + mention);
    }
}
