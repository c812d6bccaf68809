package dev.verbatim.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.Hit;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.question.Question;
import dev.verbatim.quote.QuotationFinder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    private static final String STORY = """
            The tram stops at one.

            The tram stops at two.

            The tram stops at three.

            The tram stops at four.

            The tram stops at five.

            “It stops at six,” said Jane Roe.""";

    @Test
    void behindTheBestOnesAnotherSpeakerOfTheStoryIsHeard(@TempDir Path folder) {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            MemorySource story = new MemorySource("memory").with("a", STORY);
            new Gatherer(List.of(story), new QuotationFinder()::weigh, index).gather(_ -> {});

            List<CitedPassage> shown = new Selection(Question.parse("Does the tram stop?"), index).of(ranked(index));

            assertThat(shown).extracting(CitedPassage::text).containsExactly("The tram stops at one.",
                    "The tram stops at two.", "The tram stops at three.", "“It stops at six,” said Jane Roe.",
                    "The tram stops at four.");
        }
    }

    @Test
    void noWordIsShownTwice(@TempDir Path folder) {
        String first = "Jane Roe said that the blue tram stops at one.";
        String second = "Roe said that nobody waits there on the hill.";
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            MemorySource story = new MemorySource("memory").with("a", first + " " + second);
            new Gatherer(List.of(story), new QuotationFinder()::weigh, index).gather(_ -> {});

            assertThat(new Answerer(index, AnswerSettings.DEFAULT)
                    .answer(Question.parse("When does the blue tram of Roe stop?"), Scope.ALL).passages())
                    .extracting(CitedPassage::text).containsExactly(first, second);
        }
    }

    @Test
    void twoSentencesThatAnswerAboutAsWellAreShownTogether(@TempDir Path folder) {
        assertThat(shown(folder, "What does the tram do?", 0.5))
                .startsWith("The tram stops at one. It goes on to the hill.");
    }

    @Test
    void oneThatAnswersBetterIsShownAlone(@TempDir Path folder) {
        assertThat(shown(folder, "What does the tram do?", 1.5)).startsWith("The tram stops at one.",
                "It goes on to the hill.");
    }

    @Test
    void whatAsksForAFewWordsNeedsNoSecondSentence(@TempDir Path folder) {
        assertThat(shown(folder, "When does the tram stop?", 0.5)).startsWith("The tram stops at one.");
    }

    @Test
    void somebodysWordsAreNotShownAsTheReporters(@TempDir Path folder) {
        assertThat(shown(folder, "What does the tram do?", 0.1))
                .doesNotContain("It goes on to the hill. “It is late,” said Jane Roe.")
                .contains("“It is late,” said Jane Roe.");
    }

    /** @param apart how much worse each sentence is than the one before */
    private static List<String> shown(Path folder, String question, double apart) {
        String text = "The tram stops at one. It goes on to the hill. “It is late,” said Jane Roe.\n\nThe tram was red.";
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            new Gatherer(List.of(new MemorySource("memory").with("a", text)), new QuotationFinder()::weigh, index)
                    .gather(_ -> {});
            List<Hit> hits = index.searchAround(new Search("tram", Scope.ALL, 10)).stream()
                    .sorted(Comparator.comparing(hit -> hit.passage().span())).toList();
            List<Ranked> ranked = IntStream.range(0, hits.size())
                    .mapToObj(i -> new Ranked(hits.get(i), Map.of(), -i * apart)).toList();
            return new Selection(Question.parse(question), index).of(ranked).stream().map(CitedPassage::text).toList();
        }
    }

    /** As the story has them, each a bit worse than the one before. */
    private static List<Ranked> ranked(PassageIndex index) {
        return index.search(new Search("tram stops six", Scope.ALL, 10)).stream()
                .filter(hit -> hit.passage().paragraph() >= 0)
                .map(hit -> new Ranked(hit, Map.of(), -hit.passage().span().start() / 100.0))
                .sorted((one, other) -> Double.compare(other.value(), one.value())).toList();
    }
}
