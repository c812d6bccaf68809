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

class AlikeFeaturesTest {
    private static final String SAME_IN_OTHER_WORDS = "The harbour sacked its attorney.";
    private static final String OTHER = "The harbour painted its tram.";

    @Test
    void wordsOfLikeMeaningCountForThoseOfTheQuestion() {
        for (String name : List.of("alike", "alike, no names", "likeness", "likeness, no names")) {
            assertThat(feature(name, SAME_IN_OTHER_WORDS, 0)).as(name).isGreaterThan(feature(name, OTHER, 0) + 0.3);
        }
        assertThat(feature("missing alike", SAME_IN_OTHER_WORDS, 0)).isLessThan(feature("missing alike", OTHER, 0));
    }

    @Test
    void theWordsThemselvesCountFully() {
        assertThat(feature("alike", OTHER, 1)).isEqualTo(1);
        assertThat(feature("missing alike", OTHER, 1)).isZero();
    }

    /** To a question for a fired lawyer. */
    private static double feature(String name, String sentence, double found) {
        Story story = Story.of(new StoryId("a"), sentence, Provenance.titled("Harbours"));
        Span all = story.body();
        List<WordMatch> words = List.of(word("fired", found), word("lawyer", found));
        Map<String, Double> features = new HashMap<>();
        new AlikeFeatures().add(features, new Hit(story, new Passage(all, all, 1, all, null, null, null), 1,
                new Match(words, 0, 0, 1, 5)));
        return features.getOrDefault(name, -1.0);
    }

    private static WordMatch word(String word, double sentence) {
        return new WordMatch(word, 1, sentence, 0, 0, 0, sentence, 0);
    }
}
