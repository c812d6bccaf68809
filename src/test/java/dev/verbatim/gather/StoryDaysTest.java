package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.date.Days;
import dev.verbatim.index.Passage;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import dev.verbatim.voice.Voices;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On which days things were said, in stories of Wednesday, 6 March 2024. */
class StoryDaysTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);
    private static final QuotationFinder FINDER = new QuotationFinder();

    @Test
    void aDateBesideTheCueTellsIt() {
        assertThat(saidIn("“The ferry is late again,” Ada Quill tweeted Tuesday evening."))
                .isEqualTo(Days.of(LocalDate.of(2024, 3, 5)));
        assertThat(saidIn("On Monday, Ada Quill said: “The ferry is late again.”"))
                .isEqualTo(Days.of(LocalDate.of(2024, 3, 4)));
    }

    @Test
    void aDateInsideTheWordsDoesNot() {
        assertThat(saidIn("“The ferry was late on Monday and will be late again,” Ada Quill said.")).isNull();
    }

    @Test
    void aDateInSomebodyElsesWordsDoesNot() {
        assertThat(
                passages("“The ferry was late,” Ada Quill said. “It was late this week,” she said.").getFirst().said())
                .isNull();
    }

    @Test
    void nobodySaidAnythingAfterTheStoryWasPublished() {
        assertThat(saidIn("“The ferry is late again,” Ada Quill said, and will say so again on 9 April 2024."))
                .isNull();
    }

    @Test
    void narrationTellsTheDayOfItsFirstDate() {
        assertThat(passages("The ferry ran aground on 2 February 2024 near the old pier.").getFirst().day())
                .isEqualTo(LocalDate.of(2024, 2, 2));
        assertThat(passages("The ferry ran aground near the old pier.").getFirst().day()).isNull();
    }

    private static @Nullable Days saidIn(String text) {
        return passages(text).getFirst().said();
    }

    private static List<Passage> passages(String text) {
        Story story = Story.of(new StoryId("ferry"), text, new Provenance("Ferry", null, null, PUBLISHED, null));
        return new PassageBuilder(story, FINDER.weigh(story), new Voices()).build();
    }
}
