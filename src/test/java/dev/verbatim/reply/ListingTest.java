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
import java.util.stream.Collectors;
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

    @Test
    void longListsAreWholeTheLatestQuotesFirst() {
        Listing listing = given(IntStream.rangeClosed(1, 31).mapToObj(day -> story("day " + day, day,
                IntStream.rangeClosed(1, 8).mapToObj(i -> "“It is hour " + i + " of day " + day
                        + " of the strike,” said Ada Quill.").collect(Collectors.joining("\n\n"))))
                .toArray(Story[]::new));

        Paged latest = listing.quotes("Ada Quill", 0);
        Paged last = listing.quotes("Ada Quill", latest.pages() - 1);
        Paged end = listing.timeline("Ada Quill", null, Integer.MAX_VALUE);

        assertThat(latest.pages()).isEqualTo(50);
        assertThat(Plainly.text(latest.reply())).containsSubsequence("hour 1 of day 31", "hour 5 of day 31");
        assertThat(Plainly.text(last.reply())).contains("hour 8 of day 1 of");
        assertThat(end.page()).isEqualTo(30);
        assertThat(Plainly.text(end.reply())).contains("hour 8 of day 31").contains("Page 31 of 31");
    }
}
