package dev.verbatim.index;

import static dev.verbatim.index.Samples.entry;
import static dev.verbatim.index.Samples.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    @TempDir
    Path folder;

    private PassageIndex index;

    @BeforeEach
    void givenAnIndexOfTwoStories() {
        index = Samples.indexOf(folder, entry("a", "The old tram."), entry("b", "An old ferry."));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theOldOneAnswersUntilTheSwapAndTheNewOneAfterItHereAndElsewhere() {
        try (PassageIndex elsewhere = PassageIndex.open(new IndexSettings(folder)); Rebuild rebuild = index.rebuild()) {
            Samples.put(rebuild.index(), entry("a", "The new tram."));
            assertThat(find(index, "tram ferry")).containsExactlyInAnyOrder("The old tram.", "An old ferry.");

            rebuild.swap();

            assertThat(find(index, "tram ferry")).containsExactly("The new tram.");
            assertThat(find(elsewhere, "tram ferry")).containsExactly("The new tram.");
        }
        assertThat(folder.resolve("rebuild")).doesNotExist();
        Samples.put(index, entry("c", "A tram of later."));
        assertThat(find(index, "tram")).hasSize(2);
    }

    @Test
    void whatWasCommittedBesideIsGoneOnWith() {
        try (Rebuild rebuild = index.rebuild()) {
            Samples.put(rebuild.index(), entry("a", "The new tram."));
        }

        try (Rebuild rebuild = index.rebuild()) {
            assertThat(find(rebuild.index(), "tram")).containsExactly("The new tram.");
        }
        assertThat(find(index, "tram")).containsExactly("The old tram.");
    }

    @Test
    void oneThatWasWholeWhenItDiedIsNotMistakenForAHalfOne() {
        try (Rebuild rebuild = index.rebuild()) {
            Samples.put(rebuild.index(), entry("a", "The new tram."));
            rebuild.index().complete();
        }

        try (Rebuild rebuild = index.rebuild()) {
            assertThat(rebuild.index().stamps()).isEmpty();
        }
    }

    @Test
    void aDamagedLeftoverIsThrownAway() throws IOException {
        try (Rebuild rebuild = index.rebuild()) {
            Samples.put(rebuild.index(), entry("a", "The new tram."));
        }
        try (var files = Files.newDirectoryStream(folder.resolve("rebuild"), "*.cfs")) {
            for (Path file : files) {
                Files.write(file, new byte[10]);
            }
        }

        try (Rebuild rebuild = index.rebuild()) {
            assertThat(rebuild.index().stamps()).isEmpty();
        }
    }

    @Test
    void onlyOneAtATime() {
        try (Rebuild rebuild = index.rebuild();
                IndexUpdate _ = rebuild.index().update();
                Rebuild second = index.rebuild()) {
            assertThatExceptionOfType(IndexException.class).isThrownBy(() -> second.index().update())
                    .withMessageContaining("Another Verbatim is writing");
        }
    }

    @Test
    void whileSomebodyWritesTheLiveOneThereIsNoSwap() {
        try (Rebuild rebuild = index.rebuild(); IndexUpdate update = index.update()) {
            Samples.put(rebuild.index(), entry("a", "The new tram."));
            assertThatExceptionOfType(IndexException.class).isThrownBy(rebuild::swap);
            update.put(entry("c", "A third tram."));
            update.commit();
        }
        assertThat(find(index, "tram")).hasSize(2);
    }
}
