package dev.verbatim.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.question.Question;
import dev.verbatim.quote.QuotationFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** As the story has them, each a bit worse than the one before. */
    private static List<Ranked> ranked(PassageIndex index) {
        return index.search(new Search("tram stops six", Scope.ALL, 10)).stream()
                .filter(hit -> hit.passage().paragraph() >= 0)
                .map(hit -> new Ranked(hit, Map.of(), -hit.passage().span().start() / 100.0))
                .sorted((one, other) -> Double.compare(other.value(), one.value())).toList();
    }
}
