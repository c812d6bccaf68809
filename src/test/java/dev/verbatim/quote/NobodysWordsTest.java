package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported of somebody, and yet nothing that he says in the sentence. */
class NobodysWordsTest {
    private static final QuotationFinder FINDER = new QuotationFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jane Doe expects it to bring in less than the ministry thinks. | the ministry",
            "A party insider, speaking on condition of anonymity, said John Roe was “finished”. | John Roe",
            "Asked by John Roe whether the tenant had been there, the deputy said he came late. | John Roe"})
    void whoeverIsComparedWithOrOnlyAsksSaysNothing(String text, String silent) {
        assertThat(speakers(text)).doesNotContain(silent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The deficit is $544 billion, $130 billion more than the office had projected last August. | the office",
            "The clerk asked John Roe whether the tenant had been there. | The clerk"})
    void whoeverPutsAFigureOrAQuestionSpeaks(String text, String speaker) {
        assertThat(speakers(text)).contains(speaker);
    }

    private static List<String> speakers(String text) {
        Story story = Story.of(new StoryId("test"), "It was late. " + text, Provenance.titled("test"));
        return FINDER.weigh(story).stream().map(Possible::quotation).map(found -> switch (found.speaker()) {
            case Speaker.Named(String name) -> name;
            case Speaker.Described(String words) -> words;
            case Speaker.Unknown() -> "nobody";
        }).toList();
    }
}
