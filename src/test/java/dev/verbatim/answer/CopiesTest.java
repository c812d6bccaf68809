package dev.verbatim.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.question.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiesTest {
    private static final String REST = """

            The line climbs from the old harbour to the hospital, and is two miles long. Its rails were laid by hand.

            Fishermen waved from the quay when the first car passed, and children ran beside it up to the bend.

            Nobody knows yet how often it will run in winter, since the hill is steep and the leaves make rails slippery.
            """;

    @TempDir
    Path folder;

    @Test
    void thePassageIsShownOnceAndNamesWhereElseItStands() {
        CitedPassage only = only("The blue tram reopened on Sunday.", "The blue tram reopened on Sunday.");

        assertThat(only.copies()).singleElement().satisfies(copy -> assertThat(copy.exact()).isTrue());
        assertThat(only.copies().getFirst().story()).isNotEqualTo(only.story().id());
    }

    @Test
    void whatAnOutletSetsOtherwiseIsTheSame() {
        assertThat(only("The blue tram – reopened on “Sunday”.", "The  Blue Tram reopened on 'Sunday'.").copies())
                .extracting(Copy::exact).containsExactly(true);
    }

    @Test
    void aFewOtherWordsAreMuchTheSame() {
        assertThat(only("The blue tram reopened on Sunday after a long and costly repair, officials said.",
                "The blue tram reopened Sunday after a long, costly repair, officials said.").copies())
                .extracting(Copy::exact).containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The blue tram reopened with 40 seats on its lower deck today. | The blue tram reopened with 45 seats on its lower deck today.
            The blue tram was ready for people to ride on it at last.     | The blue tram was not ready for people to ride on it at last.
            The blue tram was opened by Ada Quill before noon on the day. | The blue tram was opened by Ada Poe before noon on the day.
            The blue tram will carry two hundred people on a day in June. | The blue tram will carry three hundred people on a day in June.
            The blue tram will be accepted by most of the people in town. | The blue tram will be rejected by most of the people in town.
            The blue tram of Ada Quill has passed the red one of Ada Poe. | The blue tram of Ada Poe has passed the red one of Ada Quill.
            """)
    void anotherStatementIsShownToo(String one, String other) {
        assertThat(shown(one + "\n" + REST, other + "\n" + REST)).extracting(CitedPassage::text)
                .contains(one.strip(), other.strip());
    }

    @Test
    void aLongListOfNumbersIsNoTrouble() {
        assertThat(only("The blue tram reopened on Sunday.\n\n" + "1,".repeat(20_000) + "1",
                "The blue tram reopened on Sunday.\n\n" + "1,".repeat(20_000) + "1").copies()).hasSize(1);
    }

    @Test
    void anotherStoryKeepsItsOwnPassage() {
        assertThat(shown("The blue tram reopened on Sunday after a long and costly repair.\n" + REST,
                "The blue tram reopened Sunday after a long, costly repair.\n\nA story of its own about a garden and its"
                        + " many roses, which are red and white and yellow, and which grow well."))
                .extracting(passage -> passage.copies().size()).containsOnly(0);
    }

    private CitedPassage only(String one, String other) {
        List<CitedPassage> passages = shown(one + "\n" + REST, other + "\n" + REST).stream()
                .filter(passage -> passage.text().toLowerCase(java.util.Locale.ROOT).contains("blue tram")).toList();
        assertThat(passages).hasSize(1);
        return passages.getFirst();
    }

    private List<CitedPassage> shown(String one, String other) {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            MemorySource source = new MemorySource("memory").with("one", one).with("other", other);
            new Gatherer(List.of(source), _ -> List.of(), index).gather(_ -> {});
            return new Answerer(index, AnswerSettings.DEFAULT)
                    .answer(Question.parse("When did the blue tram reopen?"), Scope.ALL).passages();
        }
    }
}
