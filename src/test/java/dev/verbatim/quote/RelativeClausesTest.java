package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is told of in a clause of the speaker's says nothing. */
class RelativeClausesTest {
    private static final QuotationFinder FINDER = new QuotationFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "A teacher at Oakfield who asked not to be named said that it rained. | A teacher at Oakfield",
            "A nurse who works there and who has no tenure said that it rained. | A nurse",
            "A woman whose son was on board said the bus had been going too fast. | A woman",
            "A clerk who asked not to be named because she has no tenure said that it rained. | A clerk",
            "A man who saw the crash said the bus had been going too fast. | A man",
            "A woman who had been seen in the town and called the police said the bus had been going too fast. | A woman"})
    void whoeverHasAClauseSpeaks(String text, String speaker) {
        assertThat(speakers("It was late in the day. " + text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Nobody met the man who heard when the mayor said that it rained. | the mayor",
            "John Roe, 49, a sailor who now is an employee of the port, said Jane Doe had left. | John Roe",
            "Jane Doe, who has no tenure, said that it rained. | Jane Doe"})
    void whoeverSpeaksInAClauseStays(String text, String speaker) {
        assertThat(speakers(text)).contains(speaker);
    }

    private static List<String> speakers(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        return FINDER.find(story).stream().map(found -> switch (found.speaker()) {
            case Speaker.Named(String name) -> name;
            case Speaker.Described(String words) -> words;
            case Speaker.Unknown() -> "nobody";
        }).toList();
    }
}
