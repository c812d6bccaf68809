package dev.verbatim.index;

import static dev.verbatim.index.Samples.entry;
import static dev.verbatim.index.Samples.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up after any number of bytes, or turns read-only: what was committed answers, and writing goes on later. */
class FullDiskTest {
    private static final String OLD = "The old tram runs.";
    private static final String NEW = "The new tram shines.";

    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private PassageIndex index;

    @BeforeEach
    void givenAnIndex() {
        index = disk.index(folder);
        Samples.put(index, entry("a", OLD));
    }

    @AfterEach
    void close() {
        disk.setReadOnly(false);
        index.close();
    }

    @Test
    void fullAfterAnyNumberOfBytesOfAnUpdate() {
        int refused = 0;
        while (isRefused(refused * 97L, () -> Samples.put(index, entry("a", NEW), entry("b", "Another tram.")))) {
            assertOldAnswers();
            refused++;
        }

        assertThat(refused).isGreaterThan(30);
        assertThat(find(index, "tram")).containsExactlyInAnyOrder(NEW, "Another tram.");
    }

    @Test
    void fullAfterAnyNumberOfBytesOfARebuild() {
        int refused = 0;
        while (isRefused(refused * 499L, this::rebuild)) {
            assertOldAnswers();
            refused++;
        }

        assertThat(refused).isGreaterThan(10);
        assertThat(find(index, "tram")).containsExactly(NEW);
        assertThat(folder.resolve("rebuild")).doesNotExist();
    }

    @Test
    void aReadOnlyDiskAnswersAndSaysWhyItIsNotWritten() {
        disk.setReadOnly(true);

        assertThatExceptionOfType(IndexException.class).isThrownBy(() -> Samples.put(index, entry("a", NEW)))
                .withMessageContaining(folder.toString()).withMessageContaining("Read-only file system")
                .withMessageContaining("What it held is kept and answers");
        assertOldAnswers();

        disk.setReadOnly(false);
        Samples.put(index, entry("a", NEW));
        assertThat(find(index, "tram")).containsExactly(NEW);
    }

    @Test
    void aDiskThatIsReadOnlyWhileAnUpdateRunsLosesNothing() {
        assertThatExceptionOfType(IndexException.class).isThrownBy(() -> {
            try (IndexUpdate update = index.update()) {
                update.put(entry("a", NEW));
                disk.setReadOnly(true);
                update.commit();
            }
        });
        assertOldAnswers();
    }

    @Test
    void whereThereIsNoIndexYetAReadOnlyDiskIsToldSo(@org.junit.jupiter.api.io.TempDir Path empty) {
        disk.setReadOnly(true);

        assertThatExceptionOfType(IndexException.class).isThrownBy(() -> disk.index(empty))
                .withMessageContaining("can't be opened (").withMessageContaining("Read-only file system")
                .withMessageContaining("See that the bot may read and write there")
                .matches(e -> !e.isDamage());
    }

    private void rebuild() {
        try (Rebuild rebuild = index.rebuild()) {
            Samples.put(rebuild.index(), entry("a", NEW));
            rebuild.swap();
        }
    }

    private boolean isRefused(long room, Runnable work) {
        disk.setRoom(room);
        try {
            work.run();
            return false;
        } catch (IndexException said) {
            assertThat(said).hasMessageContaining(folder.toString()).hasMessageContaining("No space left on device")
                    .hasMessageContaining("See that the").matches(e -> !e.isDamage());
            return true;
        } finally {
            disk.setRoom(Long.MAX_VALUE);
        }
    }

    /** Here, and in a program that starts now. */
    private void assertOldAnswers() {
        assertThat(find(index, "tram")).containsExactly(OLD);
        try (PassageIndex other = PassageIndex.open(new IndexSettings(folder))) {
            assertThat(find(other, "tram")).isEqualTo(List.of(OLD));
        }
    }
}
