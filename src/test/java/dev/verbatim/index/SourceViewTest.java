package dev.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sees some sources gets their stories alone, whatever they ask for. */
class SourceViewTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @TempDir
    Path folder;

    private static StoryEntry of(String source, String id, String text) {
        StoryEntry entry = Samples.entry(id, text, DAY);
        return new StoryEntry(entry.story(), source, entry.stamp(), entry.passages());
    }

    private PassageIndex indexOfThree() {
        return Samples.indexOf(folder, of("desk", "a", "A tram came."), of("desk 2", "b", "A tram went."),
                of("wire", "c", "A tram burned."));
    }

    @Test
    void searchesOnlyTheSourcesThatAreNamed() {
        try (PassageIndex index = indexOfThree()) {
            assertThat(Samples.find(index.within(Set.of("desk")), "tram")).containsExactly("A tram came.");
            assertThat(Samples.find(index.within(Set.of("desk 2", "wire")), "tram")).hasSize(2);
            assertThat(Samples.find(index.within(Set.of()), "tram")).isEmpty();
            assertThat(Samples.find(index.within(Set.of("*", "des", "")), "tram")).isEmpty();
            assertThat(Samples.find(index, "tram")).hasSize(3);
        }
    }

    @Test
    void whatIsNotSeenCannotBeCalledByName() {
        try (PassageIndex index = indexOfThree()) {
            PassageIndex desk = index.within(Set.of("desk"));
            assertThat(desk.story(new StoryId("c"))).isEmpty();
            assertThat(desk.paragraph(new StoryId("c"), 1)).isEmpty();
            assertThat(desk.stamps()).containsOnlyKeys(new StoryId("a"));
            assertThat(desk.timeline(null, Scope.of(new StoryId("c")), 9)).isEmpty();
            assertThat(desk.story(new StoryId("a"))).isPresent();
        }
    }

    @Test
    void aViewOfAViewSeesNoMore() {
        try (PassageIndex index = indexOfThree()) {
            assertThat(Samples.find(index.within(Set.of("desk")).within(Set.of("desk", "wire")), "tram"))
                    .containsExactly("A tram came.");
        }
    }

    @Test
    void followsTheGenerations() {
        try (PassageIndex index = indexOfThree()) {
            PassageIndex desk = index.within(Set.of("desk"));
            PassageIndex wire = index.within(Set.of("wire"));
            Samples.put(index, of("wire", "a", "A tram came."));
            assertThat(Samples.find(desk, "tram")).isEmpty();
            assertThat(Samples.find(wire, "tram")).hasSize(2);
        }
    }

    @Test
    void manyViewsAreFew() {
        try (PassageIndex index = indexOfThree()) {
            for (int i = 0; i < 200; i++) {
                assertThat(Samples.find(index.within(Set.of("desk", "x" + i)), "tram")).hasSize(1);
            }
        }
    }
}
