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
import java.util.List;
import org.junit.jupiter.api.Test;

class RarityTest {
    private final Hit both = hit(1, 1);
    private final Hit tramOnly = hit(1, 0);
    private final Rarity rarity = new Rarity(List.of(both, tramOnly, hit(1, 0)));

    @Test
    void whatAllSentencesOfAStoryHaveCountsLess() {
        assertThat(rarity.share(tramOnly.match(), Coverage::sentence)).isPositive()
                .isLessThan(rarity.share(hit(0, 1).match(), Coverage::sentence));
    }

    @Test
    void allOfItIsAll() {
        assertThat(rarity.share(both.match(), Coverage::sentence)).isEqualTo(1);
    }

    @Test
    void theRarestIsThatOfTheSentence() {
        assertThat(rarity.rarest(both.match())).isGreaterThan(rarity.rarest(tramOnly.match()));
    }

    private static Hit hit(double tram, double late) {
        Story story = Story.of(new StoryId("a"), "The tram is late.", Provenance.titled("Trams"));
        Span all = story.body();
        return new Hit(story, new Passage(all, all, 1, all, null, null, null), 1,
                new Match(List.of(word("tram", tram), word("late", late)), 0, 0, 1, 5));
    }

    private static WordMatch word(String word, double sentence) {
        return new WordMatch(word, 1, sentence, 0, 0, 0, sentence, 0);
    }
}
