package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which words a text is cut into. */
class TokenizerTest {
    @Test
    void softHyphensPartNoWords() {
        assertThat(words("Jane \u00ADDoe \u00AD told the news\u00ADpaper.")).isEqualTo("Jane|Doe|told|the|newspaper|.");
    }

    private static String words(String text) {
        Story story = Story.of(new StoryId("story"), text, Provenance.titled("story"));
        Words words = new Tagger().read(story);
        return String.join("|", IntStream.range(0, words.size()).mapToObj(words::word).toList());
    }
}
