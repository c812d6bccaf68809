package dev.verbatim.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.index.Hit;
import dev.verbatim.index.Match;
import dev.verbatim.index.Passage;
import dev.verbatim.index.WordMatch;
import dev.verbatim.question.Question;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignsTest {
    private static final Question HOW_MANY = Question.parse("How many late trams are there?");
    private static final String COUNTED = "There are 31 late trams.";
    private static final String NOT_COUNTED = "The late trams are green.";
    private static final String FAR = "Of 31 towns that lie along the river and by the sea none is as far from here, or so they say, as late trams.";

    @Test
    void wordsAroundANumberCountForHowMany() {
        assertThat(sign("slot, near words", ranked("a", COUNTED, 1))).isEqualTo(1);
        assertThat(sign("slot, near words", ranked("a", NOT_COUNTED, 1))).isZero();
        assertThat(sign("slot, near words", ranked("a", FAR, 1))).isLessThan(0.5);
    }

    @Test
    void aNumberInANextPassageCountsToo() {
        List<Ranked> both = List.of(ranked("a", NOT_COUNTED, 2), ranked("b", COUNTED, 1));

        assertThat(signs(both)).containsEntry("slot, near words", 0.0).containsEntry("slot, near words, of any", 1.0);
    }

    @Test
    void aNumberNextToTheSentenceIsInItsNeighbours() {
        Story story = Story.of(new StoryId("a"), NOT_COUNTED + " They are 31.", Provenance.titled("Trams"));
        Ranked ranked = ranked(story, new Span(story.body().start(), story.body().start() + NOT_COUNTED.length()), 1);

        assertThat(sign("slot, near words, with neighbours", ranked)).isPositive();
        assertThat(sign("slot, near words", ranked)).isZero();
    }

    @Test
    void tellsHowFarTheBestIsAhead() {
        List<Ranked> close = List.of(ranked("a", COUNTED, 2), ranked("b", COUNTED, 1));
        List<Ranked> ahead = List.of(ranked("a", COUNTED, 6), ranked("b", COUNTED, 1));

        assertThat(signs(ahead).get("ahead of 2")).isGreaterThan(signs(close).get("ahead of 2"));
        assertThat(signs(ahead).get("entropy")).isLessThan(signs(close).get("entropy"));
    }

    @Test
    void passagesOfOneStoryShareTheirOdds() {
        List<Ranked> both = List.of(ranked("a", COUNTED, 1), ranked("a", COUNTED, 1), ranked("b", COUNTED, 1));

        assertThat(signs(both).get("share of the story")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(signs(both.reversed()).get("share of the story")).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(signs(both.reversed()).get("share of any story")).isCloseTo(2.0 / 3, within(1e-9));
    }

    private static double sign(String name, Ranked only) {
        return signs(List.of(only)).getOrDefault(name, -1.0);
    }

    private static Map<String, Double> signs(List<Ranked> ranked) {
        return new Signs(HOW_MANY).of(ranked);
    }

    private static Ranked ranked(String id, String sentence, double value) {
        Story story = Story.of(new StoryId(id), sentence, Provenance.titled("Trams"));
        return ranked(story, story.body(), value);
    }

    private static Ranked ranked(Story story, Span sentence, double value) {
        return new Ranked(new Hit(story, new Passage(sentence, sentence, 1, story.body(), null, null, null), 1,
                new Match(List.of(word("late"), word("trams")), 0, 0, 1, 5)), Map.of(), value);
    }

    private static WordMatch word(String word) {
        return new WordMatch(word, 1, 1, 0, 0, 0, 1, 0);
    }
}
