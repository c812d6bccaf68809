package dev.verbatim.index;

import static dev.verbatim.index.Samples.entry;
import static dev.verbatim.index.Samples.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexUpdateTest {
    @TempDir
    Path folder;

    private PassageIndex index;

    @BeforeEach
    void givenAnIndexOfOneStory() {
        index = Samples.indexOf(folder, entry("a", "The tram runs.\n\nThe ferry does not run."));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void puttingAStoryAgainReplacesAllOfIt() {
        Samples.put(index, entry("a", "The tram stopped."));

        assertThat(find(index, "tram ferry")).containsExactly("The tram stopped.");
        assertThat(index.stamps()).hasSize(1);
    }

    @Test
    void twiceInOneUpdateTheLaterStays() {
        Samples.put(index, entry("a", "The tram rusts."), entry("a", "The tram shines."));

        assertThat(find(index, "tram")).containsExactly("The tram shines.");
    }

    @Test
    void removingAStoryLeavesTheOthers() {
        Samples.put(index, entry("b", "A tram burned."), entry("a b", "A tram rang."));

        try (IndexUpdate update = index.update()) {
            update.remove(new StoryId("a"));
            update.remove(new StoryId("never there"));
            update.commit();
        }

        assertThat(find(index, "tram ferry")).containsExactlyInAnyOrder("A tram burned.", "A tram rang.");
        assertThat(index.story(new StoryId("a"))).isEmpty();
    }

    @Test
    void nothingShowsBeforeTheCommitAndAllAfterIt() {
        try (IndexUpdate update = index.update()) {
            update.remove(new StoryId("a"));
            update.put(entry("b", "A tram burned."));
            assertThat(find(index, "tram")).first().isEqualTo("The tram runs.");

            update.commit();
            assertThat(find(index, "tram")).containsExactly("A tram burned.");
        }
    }

    @Test
    void closingWithoutACommitForgets() {
        try (IndexUpdate update = index.update()) {
            update.remove(new StoryId("a"));
            update.put(entry("b", "A tram burned."));
        }

        assertThat(find(index, "tram")).containsExactly("The tram runs.");
        Samples.put(index, entry("c", "A tram rang."));
        assertThat(index.stamps().keySet()).extracting(StoryId::value).containsExactly("a", "c");
    }

    @Test
    void whatComesAfterTheCommitIsForgottenToo() {
        try (IndexUpdate update = index.update()) {
            update.put(entry("b", "A tram burned."));
            update.commit();
            update.remove(new StoryId("b"));
        }

        assertThat(find(index, "burned")).hasSize(1);
    }

    @Test
    void aSecondWriterIsRefusedAndTheFirstGoesOn() {
        try (IndexUpdate update = index.update(); PassageIndex other = PassageIndex.open(new IndexSettings(folder))) {
            assertThatExceptionOfType(IndexException.class).isThrownBy(other::update)
                    .withMessageContaining("Another Verbatim is writing").withMessageContaining(folder.toString());
            assertThatExceptionOfType(IndexException.class).isThrownBy(index::update);
            update.put(entry("b", "A tram burned."));
            update.commit();
        }

        assertThat(find(index, "tram")).hasSize(2);
        index.update().close();
    }
}
