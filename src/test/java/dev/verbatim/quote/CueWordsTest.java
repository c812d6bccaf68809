package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Tagger;
import dev.verbatim.name.Words;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may report, a construction a line; whether it does is left to the model. */
class CueWordsTest {
    private static final Tagger TAGGER = new Tagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "criticism | Jane Doe's criticism of the bridge was heard in the town.",
            "plans | Jane Doe's plans for the bridge were heard in the town.",
            "skeptical | Voters were already skeptical of the bridge.",
            "concerned | Voters are concerned about the bridge.",
            "claim | The claim that the bridge was old was heard in the town.",
            "according | The bridge was old, according to the mayor.",
            "slams | Doe Slams Council: Report"})
    void reports(String cue, String text) {
        assertThat(cues(text)).contains(cue.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "bridge | The bridge of the town was old.",
            "criticism | The criticism was heard in the town.",
            "old | The old of the town were glad."})
    void doesNot(String word, String text) {
        assertThat(cues(text)).doesNotContain(word.strip());
    }

    private static Iterable<String> cues(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        Words words = TAGGER.read(story);
        Reading reading = new Reading(story, words, Cast.of(story, words));
        return IntStream.range(0, words.size()).filter(at -> CueWords.isCue(reading, at)).mapToObj(words::lower)
                .toList();
    }
}
