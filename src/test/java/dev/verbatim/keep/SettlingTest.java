package dev.verbatim.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.gather.MemorySource;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private final MemorySource source = new MemorySource("memory").with("whole", "A tram.").with("grows", "A fer");

    @Test
    void whatChangesBetweenTwoLooksOrIsNewIsBeingWritten() {
        Settling settling = Settling.of(sources());
        source.with("grows", "A ferry").with("begins", "A");

        assertThat(settling.moving(sources())).containsExactlyInAnyOrder(new StoryId("grows"), new StoryId("begins"));
        assertThat(Settling.of(sources()).moving(sources())).isEmpty();
    }

    private List<Source> sources() {
        return List.of(source);
    }
}
