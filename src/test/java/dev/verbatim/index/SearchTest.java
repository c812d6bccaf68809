package dev.verbatim.index;

import static dev.verbatim.index.Samples.entry;
import static dev.verbatim.index.Samples.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @TempDir
    Path folder;

    @Test
    void anEmptyIndexAnswersNothing() {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder.resolve("new/index")))) {
            assertThat(find(index, "tram")).isEmpty();
            assertThat(index.stamps()).isEmpty();
            assertThat(index.story(new StoryId("a"))).isEmpty();
        }
    }

    @Test
    void equalOnesComeByNewestDayThenStoryThenPlace() {
        String text = "A tram came.\n\nA tram came.";
        try (PassageIndex index = Samples.indexOf(folder, entry("d", text), entry("c", text, DAY),
                entry("b", text, DAY.plusDays(1)), entry("a", text, DAY))) {
            List<Hit> hits = index.search(new Search("tram", Scope.ALL, 20));

            assertThat(hits).extracting(Hit::score).containsOnly(hits.getFirst().score());
            assertThat(hits).extracting(hit -> hit.story().id() + " " + hit.passage().span().start())
                    .containsExactly("b 0", "b 14", "a 0", "a 14", "c 0", "c 14", "d 0", "d 14");
        }
    }

    @ParameterizedTest
    @CsvSource({
            "Mr. García spoke., garcia", "Mr. Garcia spoke., García", "Mr. Roe spoke at noon., speak",
            "They speak at noon., spoken", "The mayor’s plan fell., mayor", "The mayor fell., mayor’s",
            "Ferries were sunk., sink ferry", "She TWEETED at noon., tweeting", "I came. İstanbul lay dark., istanbul"})
    void findsAWordInItsOtherForms(String text, String asked) {
        try (PassageIndex index = Samples.indexOf(folder, entry("a", "Nothing else here."), entry("b", text))) {
            assertThat(index.search(new Search(asked, Scope.of(new StoryId("b")), 5))).isNotEmpty()
                    .first().extracting(Hit::coverage).isEqualTo(1.0);
        }
    }

    @Test
    void findsTheSameInTurkey() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            findsAWordInItsOtherForms("INFLATION IS HIGH", "inflation");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void guessesAtSpellingOnlyForWordsThatNobodyWrote() {
        try (PassageIndex index = Samples.indexOf(folder,
                entry("a", "Melnikov sang."), entry("b", "Melnikow danced."))) {
            assertThat(find(index, "Melnikoff")).hasSize(2);
            assertThat(find(index, "Melnikow")).containsExactly("Melnikow danced.");
            assertThat(find(index, "san")).as("too short to guess").isEmpty();
            assertThat(find(index, "Melnikov2")).as("numbers are met to the letter").isEmpty();
        }
    }

    @Test
    void looksOnlyIntoTheStoryThatIsAskedFor() {
        try (PassageIndex index = Samples.indexOf(folder, entry("a", "A tram came."), entry("a b", "A tram went."))) {
            assertThat(Samples.words(index.search(new Search("tram", Scope.of(new StoryId("a b")), 5))))
                    .containsExactly("A tram went.");
            assertThat(index.search(new Search("tram", Scope.of(new StoryId("*")), 5))).isEmpty();
        }
    }

    @Test
    void neverFindsMoreThanAskedFor() {
        try (PassageIndex index = Samples.indexOf(folder, entry("a", "A tram came. A tram went. Trams rest."))) {
            assertThat(index.search(new Search("tram", Scope.ALL, 2))).hasSize(2);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Search("tram", Scope.ALL, 0));
    }

    @Test
    void coverageIsTheShareOfWhatIsAskedFor() {
        try (PassageIndex index = Samples.indexOf(folder, entry("a", "A tram came."), entry("b", "A ferry sank."))) {
            assertThat(coverage(index, "tram")).isEqualTo(1);
            assertThat(coverage(index, "the tram came")).isEqualTo(1);
            assertThat(coverage(index, "tram xylophone")).isStrictlyBetween(0.0, 0.5);
        }
    }

    @ParameterizedTest
    @CsvSource({
            "The clerk was dismissed., fired, 0.5", "Its description was short., describe, 0.5",
            "A Syrian came., Syria, 0.5", "The clerk was fired., fired, 1", "The clerk sang., fired, 0"})
    void aWordOfTheFamilyOrOfLikeMeaningCountsHalf(String text, String asked, double there) {
        try (PassageIndex index = Samples.indexOf(folder, entry("a", text),
                entry("b", "He fired. They describe Syria."))) {
            WordMatch match = index
                    .search(new Search(asked + " the clerk it was syrian description came", Scope.of(new StoryId("a")),
                            1))
                    .getFirst().match().words().getFirst();

            assertThat(match.word()).isEqualTo(asked);
            assertThat(match.sentence()).isEqualTo(there);
        }
    }

    @Test
    void tellsWhereAWordStands() {
        try (PassageIndex index = Samples.indexOf(folder, entry("a", "A tram came. A ferry sank.\n\nA bus burned."))) {
            Match match = index.search(new Search("tram came bus", Scope.ALL, 1)).getFirst().match();

            assertThat(match.pairs()).as("tram and came, but not came and bus").isEqualTo(0.5);
            assertThat(match.words()).extracting(WordMatch::sentence).containsExactly(1.0, 1.0, 0.0);
            assertThat(match.words()).extracting(WordMatch::near).containsExactly(1.0, 1.0, 1.0);
            assertThat(match.words()).extracting(WordMatch::paragraph).containsExactly(1.0, 1.0, 0.0);
            assertThat(match.words()).allSatisfy(word -> assertThat(word.weight()).isLessThan(match.rarest()));
        }
    }

    @Test
    void tellsWhatStandsBeforeAndBehind() {
        try (PassageIndex index = Samples.indexOf(folder, entry("a", "A bus burned. A tram came. A ferry sank."))) {
            Match match = index.search(new Search("tram came burned sank", Scope.ALL, 1)).getFirst().match();

            assertThat(match.words()).extracting(WordMatch::before).containsExactly(0.0, 0.0, 1.0, 0.0);
            assertThat(match.words()).extracting(WordMatch::behind).containsExactly(0.0, 0.0, 0.0, 1.0);
        }
    }

    @Test
    void tellsWhatStandsCloseTogether() {
        try (PassageIndex index = Samples.indexOf(folder,
                entry("a", "The tram came as of late with nine red cars, ten green doors and one loud bell."))) {
            assertThat(dense(index, "tram came")).isEqualTo(1);
            assertThat(dense(index, "tram bell")).isEqualTo(0.5);
        }
    }

    private static double dense(PassageIndex index, String words) {
        return index.search(new Search(words, Scope.ALL, 1)).getFirst().match().dense();
    }

    private static double coverage(PassageIndex index, String words) {
        return index.search(new Search(words, Scope.ALL, 1)).getFirst().coverage();
    }
}
