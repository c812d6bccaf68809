package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private static final QuotationFinder FINDER = new QuotationFinder();

    @Test
    void aQuotationIsItsSpeakersByFullName() {
        givenStory("Mayor Jane Doe opened the bridge.\n\n“It will carry forty trams an hour,” Doe said on Monday.")
                .thenQuoteIs("It will carry forty trams an hour,", "Jane Doe");
    }

    @Test
    void aPronounIsResolved() {
        givenStory("Mayor Jane Doe opened the bridge on Monday.\n\n“It will carry forty trams an hour,” she said.")
                .thenQuoteIs("It will carry forty trams an hour,", "Jane Doe");
    }

    @Test
    void twoMarksMakeAQuotationToo() {
        givenStory("''It will carry forty trams an hour,'' said John Roe, who built the bridge.")
                .thenQuoteIs("It will carry forty trams an hour,", "John Roe");
    }

    private static Given givenStory(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        return new Given(story, FINDER.find(story));
    }

    private record Given(Story story, List<Quotation> found) {
        void thenQuoteIs(String words, String name) {
            assertThat(found)
                    .filteredOn(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                    .extracting(quotation -> story.text(quotation.span()), Quotation::speaker)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(words, new Speaker.Named(name)));
        }
    }
}
