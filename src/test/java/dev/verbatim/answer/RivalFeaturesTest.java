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

class RivalFeaturesTest {
    private final Hit tram = hit("a", 1, 4, 1, 0);
    private final Hit late = hit("a", 2, 2, 0, 1);
    private final Hit alone = hit("b", 1, 3, 1, 0);

    @Test
    void aStoryWhoseSentencesTogetherHaveAllWordsIsTold() {
        assertThat(feature("story, in all sentences", tram)).isEqualTo(1);
        assertThat(feature("story, in all sentences", alone)).isEqualTo(0.5);
    }

    @Test
    void aStoryFoundMoreOftenIsTold() {
        assertThat(feature("story, among the best", late)).isGreaterThan(feature("story, among the best", alone));
    }

    @Test
    void ranksByScore() {
        assertThat(List.of(feature("score, rank", tram), feature("score, rank", alone), feature("score, rank", late)))
                .containsExactly(1.0, 1.0 / 2, 1.0 / 3);
    }

    @Test
    void theRestOfItsParagraphCountsForASentence() {
        Hit next = hit("a", 2, 1, 0, 0);

        assertThat(new Told(List.of(tram, late, next)).of("paragraph, other score", next)).isEqualTo(0.5);
        assertThat(new Told(List.of(tram, late, next)).of("paragraph, other score", tram)).isZero();
    }

    private double feature(String name, Hit hit) {
        return new Told(List.of(tram, late, alone)).of(name, hit);
    }

    private record Told(List<Hit> hits) {
        double of(String name, Hit hit) {
            Map<String, Double> features = new HashMap<>();
            new RivalFeatures(hits).add(features, hit);
            return features.getOrDefault(name, -1.0);
        }
    }

    private static Hit hit(String id, int paragraph, double score, double tram, double late) {
        Story story = Story.of(new StoryId(id), "The tram is late.", Provenance.titled("Trams"));
        Span part = new Span(story.body().start(), story.body().start() + (int) score);
        return new Hit(story, new Passage(part, story.body(), paragraph, story.body(), null, null, null), score,
                new Match(List.of(word("tram", tram), word("late", late)), 0, 0, 1, 5));
    }

    private static WordMatch word(String word, double sentence) {
        return new WordMatch(word, 1, sentence, 0, 0, 0, sentence, 0);
    }
}
