package dev.verbatim.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.Answerer;
import dev.verbatim.ask.Asker;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one speaker said, and what is in one story. */
class ListingTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private PassageIndex index;

    @BeforeEach
    void open() {
        index = PassageIndex.open(new IndexSettings(folder));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private Listing given(Story... stories) {
        MemorySource source = new MemorySource("memory");
        List.of(stories).forEach(source::with);
        new Gatherer(List.of(source), new QuotationFinder()::weigh, index).gather(_ -> {});
        return new Listing(new Asker(new Answerer(index, AnswerSettings.DEFAULT)), index);
    }

    private static Story story(String name, int day, String text) {
        return Story.of(new StoryId(name), text,
                new Provenance(name, null, null, LocalDate.of(2024, 3, day), null));
    }

    @Test
    void quotesTellTheLatestStoryFirstAndEachInItsOrder() {
        Listing listing = given(
                story("old", 1, "“The quay is closed,” said Ada Quill. “The ferry is in dock,” said Ada Quill."),
                story("new", 9, "“The quay is open,” said Ada Quill. “The ferry runs again,” said Ada Quill."));

        assertThat(Plainly.text(listing.quotes("Ada Quill", 0).reply())).containsSubsequence("quay is open",
                "ferry runs", "quay is closed", "ferry is in dock");
    }

    @Test
    void aStoryLetsSpeakersSpeakForThemselves() {
        Listing listing = given(story("ferry", 1, """
                The town wants its ferry back.

                Ada Quill said that the ferry was in dock.

                “It runs again on Monday,” said Ada Quill.
                """));

        assertThat(Plainly.text(listing.story("ferry"))).contains("> “It runs again on Monday”\n— **Ada Quill** said")
                .doesNotContain("in dock");
    }

    @Test
    void aTimelineHasPages() {
        Listing listing = given(IntStream.rangeClosed(1, 20).mapToObj(
                day -> story("day " + day, day, "“It is day " + day + " of the strike,” said Ada Quill."))
                .toArray(Story[]::new));

        Paged second = listing.timeline("Ada Quill", null, 1);

        assertThat(second.pages()).isEqualTo(3);
        assertThat(Plainly.text(second.reply())).contains("day 9 of the strike").contains("Page 2 of 3")
                .doesNotContain("day 8 of").doesNotContain("day 17 of");
    }
}
