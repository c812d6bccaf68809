package dev.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of some sources is answered from their stories alone. */
class SourceScopeTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @TempDir
    Path folder;

    private static StoryEntry of(String source, String id, String text) {
        StoryEntry entry = Samples.entry(id, text, DAY);
        return new StoryEntry(entry.story(), source, entry.stamp(), entry.passages());
    }

    private static Set<String> found(PassageIndex index, Scope scope) {
        return Set.copyOf(Samples.words(index.search(new Search("tram", scope, 9))));
    }

    @Test
    void looksOnlyIntoTheSourcesThatAreNamed() {
        try (PassageIndex index = Samples.indexOf(folder, of("desk", "a", "A tram came."),
                of("desk 2", "b", "A tram went."), of("wire", "c", "A tram burned."))) {
            assertThat(found(index, Scope.ALL.within(Set.of("desk")))).containsExactly("A tram came.");
            assertThat(found(index, Scope.ALL.within(Set.of("desk 2", "wire")))).hasSize(2);
            assertThat(found(index, Scope.ALL.within(Set.of()))).isEmpty();
            assertThat(found(index, Scope.ALL.within(null))).hasSize(3);
            assertThat(found(index, Scope.of(new StoryId("c")).within(Set.of("desk")))).isEmpty();
            assertThat(found(index, new Scope(null, DAY, DAY, Set.of("*", "des", "desk")))).hasSize(1);
        }
    }

    @Test
    void aStoryFollowsItsSource() {
        try (PassageIndex index = Samples.indexOf(folder, of("desk", "a", "A tram came."))) {
            Samples.put(index, of("wire", "a", "A tram came."));
            assertThat(found(index, Scope.ALL.within(Set.of("desk")))).isEmpty();
            assertThat(found(index, Scope.ALL.within(Set.of("wire")))).hasSize(1);
        }
    }
}
