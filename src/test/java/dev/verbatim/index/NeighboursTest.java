package dev.verbatim.index;

import static dev.verbatim.index.Samples.entry;
import static dev.verbatim.index.Samples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
    private static final String BOOK = "The book tells of trams.";
    private static final String AUTHOR = "Jane Roe wrote it.";

    @TempDir
    Path folder;

    @Test
    void findsWhatStandsBehindAndHasNoWordInCommon() {
        try (PassageIndex index = Samples.indexOf(folder, entry("a", BOOK + "\n\n" + AUTHOR + "\n\nIt rained."),
                entry("b", "A ferry sank.\n\n" + AUTHOR))) {
            Search search = new Search("book trams", Scope.ALL, 20);

            assertThat(words(index.search(search))).containsExactly(BOOK);
            assertThat(words(index.searchAround(search))).containsExactly(BOOK, AUTHOR);
        }
    }

    @Test
    void findsEachOnceAndNoMoreThanAskedFor() {
        String text = "Trams ran.\n\nIt rained.\n\nIt snowed.\n\n".repeat(40);
        try (PassageIndex index = Samples.indexOf(folder, entry("a", text))) {
            List<Hit> hits = index.searchAround(new Search("trams", Scope.ALL, 40));

            assertThat(hits).hasSize(40).doesNotHaveDuplicates();
            assertThat(words(hits.subList(0, 30))).containsOnly("Trams ran.");
            assertThat(words(hits.subList(30, 40))).doesNotContain("Trams ran.");
        }
    }

    @Test
    void staysInScope() {
        StoryEntry entry = entry("a", BOOK + "\n\n" + AUTHOR);
        List<Passage> passages = List.of(on(DAY, entry.passages().getFirst()),
                on(DAY.plusDays(1), entry.passages().getLast()));
        try (PassageIndex index = Samples.indexOf(folder,
                new StoryEntry(entry.story(), entry.source(), entry.stamp(), passages))) {
            assertThat(words(index.searchAround(new Search("book", new Scope(null, null, DAY), 20))))
                    .containsExactly(BOOK);
        }
    }

    private static Passage on(LocalDate day, Passage passage) {
        return new Passage(passage.span(), passage.sentence(), passage.paragraph(), passage.around(), null, null, day);
    }
}
