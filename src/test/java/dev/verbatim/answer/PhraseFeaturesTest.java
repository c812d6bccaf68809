package dev.verbatim.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.index.Hit;
import dev.verbatim.index.Match;
import dev.verbatim.index.Passage;
import dev.verbatim.index.WordMatch;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseFeaturesTest {
    private static final String TOGETHER = "In May the late night tram stopped in heavy fog.";
    private static final String SCATTERED = "A tram stopped late in May in the fog of the night.";
    private static final String LONG = "A late tram ran, and all night long, as it often did in winter then, it rattled.";

    @Test
    void wordsInTheQuestionsOrderMakeAPhrase() {
        assertThat(feature("phrase", TOGETHER)).isEqualTo(1);
        assertThat(feature("phrase", SCATTERED)).isLessThan(0.5);
    }

    @Test
    void wordsAmongFewOthersArePacked() {
        assertThat(feature("packed", TOGETHER)).isEqualTo(1);
        assertThat(feature("packed", SCATTERED)).isLessThan(0.5);
        assertThat(feature("share of the sentence", LONG)).isLessThan(feature("share of the sentence", TOGETHER));
    }

    @Test
    void aWordOfAShortSentenceCountsMore() {
        assertThat(feature("bm25", TOGETHER)).isGreaterThan(feature("bm25", LONG));
    }

    /** To a question for the late night tram. */
    private static double feature(String name, String sentence) {
        Story story = Story.of(new StoryId("a"), sentence, Provenance.titled("Trams"));
        Span all = story.body();
        List<WordMatch> words = List.of(found("late"), found("night"), found("tram"));
        Map<String, Double> features = new HashMap<>();
        new PhraseFeatures().add(features, new Hit(story, new Passage(all, all, 1, all, null, null, null), 1,
                new Match(words, 0, 0, 1, 5)));
        return features.getOrDefault(name, 0.0);
    }

    private static WordMatch found(String word) {
        return new WordMatch(word, 1, 1, 0, 0, 0, 1, 0);
    }
}
