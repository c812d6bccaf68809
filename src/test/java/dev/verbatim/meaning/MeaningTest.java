package dev.verbatim.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a model of three words, in which the tram and the streetcar lie in one direction. */
class MeaningTest {
    private static final String TRAM = "The streetcar ran late.";
    private static final String CAKE = "A cake was baked.";

    @TempDir
    private Path folder;

    private final List<String> embedded = new ArrayList<>();
    private boolean fails;
    private boolean closed;

    private final class ThreeWords implements Embedder {
        @Override
        public float[] question(String words) {
            return vector(words);
        }

        @Override
        public float[] sentence(String words) {
            embedded.add(words);
            if (fails) {
                throw new IllegalStateException("no model today");
            }
            return vector(words);
        }

        private static float[] vector(String words) {
            return words.contains("tram") || words.contains("streetcar")
                    ? new float[]{1, 0}
                    : words.contains("train") ? new float[]{0.8f, 0.6f} : new float[]{0, 1};
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private Meaning meaning() {
        return new Meaning(ThreeWords::new, folder.resolve("index/meaning.db"));
    }

    @Test
    void eachSentenceIsComparedInItsPlace() {
        try (Meaning meaning = meaning()) {
            List<Double> alike = meaning.of("When did the tram run?", List.of(TRAM, "The train ran.", CAKE, TRAM));

            assertThat(alike).hasSize(4).satisfies(each -> {
                assertThat(each.get(0)).isEqualTo(1).isEqualTo(each.get(3));
                assertThat(each.get(1)).isCloseTo(0.8, within(0.001));
                assertThat(each.get(2)).isZero();
            });
        }
    }

    @Test
    void aSentenceIsReadOnceInAllRuns() {
        thenASentenceIsReadOnceInAllRuns();
    }

    private void thenASentenceIsReadOnceInAllRuns() {
        List<Double> first;
        try (Meaning meaning = meaning()) {
            first = meaning.of("A train?", List.of("The train ran.", CAKE));
        }
        try (Meaning again = meaning()) {
            assertThat(again.of("A train?", List.of("The train ran.", CAKE, TRAM)).subList(0, 2)).isEqualTo(first);
        }
        assertThat(embedded).containsExactly("The train ran.", CAKE, TRAM);
    }

    @Test
    void whatWasReadAheadNeedsNoReadingLater() {
        String text = TRAM + " " + CAKE;
        try (Meaning meaning = meaning()) {
            meaning.read(new Story(new StoryId("tram"), text, new Span(0, text.length()), null,
                    new Provenance("Tram", null, null, null, null)));
            assertThat(embedded).containsExactly(TRAM, CAKE);

            meaning.of("A tram?", List.of(CAKE, TRAM));
            assertThat(embedded).hasSize(2);
        }
    }

    @Test
    void aModelThatFailsIsDoneWithout() {
        try (Meaning meaning = meaning()) {
            fails = true;
            assertThat(meaning.of("A tram?", List.of(TRAM))).isEmpty();
            fails = false;
            assertThat(meaning.of("A tram?", List.of(TRAM))).containsExactly(1.0);
        }
        try (Meaning none = new Meaning(() -> {
            throw new UnsatisfiedLinkError("no such library");
        }, folder.resolve("meaning.db"))) {
            assertThat(none.of("A tram?", List.of(TRAM))).isEmpty();
        }
    }

    @Test
    void itClosesWhatItOpened() {
        try (Meaning meaning = meaning()) {
            meaning.of("A tram?", List.of(TRAM));
        }
        assertThat(closed).isTrue();
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        Path file = folder.resolve("index/meaning.db");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "no database at all, and long enough to be told from an empty one ".repeat(20));

        thenASentenceIsReadOnceInAllRuns();
    }

    @Test
    void whereNoFileCanBeMadeItIsKeptInMemory() throws IOException {
        Files.writeString(folder.resolve("index"), "a file in the way");

        try (Meaning meaning = meaning()) {
            meaning.of("A tram?", List.of(TRAM));
            assertThat(meaning.of("A tram?", List.of(TRAM))).containsExactly(1.0);
        }
        assertThat(embedded).hasSize(1);
    }

    @Test
    void twoProcessesShareTheFile() {
        Path file = folder.resolve("meaning.db");
        try (Vectors one = Vectors.open(file); Vectors other = Vectors.open(file)) {
            one.keep(Map.of(TRAM, new float[]{1, 0.5f}));
            other.keep(Map.of(TRAM, new float[]{1, 0.5f}, CAKE, new float[]{0, -0.25f}));

            assertThat(one.find(Set.of(TRAM, CAKE)).get(CAKE)).containsExactly(0, -0.25f);
        }
    }
}
