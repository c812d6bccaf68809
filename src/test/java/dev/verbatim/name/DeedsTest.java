package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents whose maker a story tells by what was done. */
class DeedsTest {
    private static final Tagger TAGGER = new Tagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe, who chairs the club, emailed voters on Monday. The email says that it rained. | Jane Doe
            Acme has sued John Roe over a bridge. The complaint says that it rained. | Acme
            Jane Doe, the mother of a pupil, has filed a lawsuit. The lawsuit says that it rained. | Jane Doe
            In a letter to staff, Jane Doe said so. It was long. It rained. The letter says that it rained. | Jane Doe
            An audit was published by the Bridge Board. The audit says that it rained. | Bridge Board
            An email was sent by the club's director, Jane Doe. The email says that it rained. | Jane Doe
            A report on bridges left nobody cold. A report was published by the Bridge Board. The report says that it rained. | Bridge Board
            """)
    void areTheirMakers(String text, String name) {
        assertThat(last(text)).isEqualTo(new Speaker.Named(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe and John Roe sued Acme. The lawsuit says that it rained. | The lawsuit
            Jane Doe emailed voters. The lawsuit says that it rained. | The lawsuit
            In a letter to voters, Jane Doe was accused of lies. It rained. The letter says that it rained. | The letter
            John Roe was sued. The lawsuit says that it rained. | The lawsuit
            An email was sent to the club's director, Jane Doe. The email says that it rained. | The email
            """)
    void areNobodysWhoDidNotMakeThem(String text, String words) {
        assertThat(last(text)).isEqualTo(new Speaker.Described(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Doe campaign on Tuesday responded that it rained. It is cold, the statement says. | The Doe campaign
            The company confirmed that it rained. It is cold, the statement says. | The company
            """)
    void statementsAreThoseOfWhoeverSpokeBefore(String text, String words) {
        assertThat(last(text)).isEqualTo(new Speaker.Described(words));
    }

    /** Whom the last words for a document stand for. */
    private static Speaker last(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        Words words = TAGGER.read(story);
        Cast cast = Cast.of(story, words);
        int last = cast.mentions().size() - 1;
        while (Documents.kind(words.lower(cast.mentions().get(last).head())).isEmpty()) {
            last--;
        }
        return cast.speaker(last);
    }
}
