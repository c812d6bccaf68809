package dev.verbatim.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Refusal;
import dev.verbatim.index.FaultyDisk;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.Possible;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Folders;
import dev.verbatim.source.Source;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real folder, and real time. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KeeperTest {
    @TempDir
    Path home;

    private final FaultyDisk disk = new FaultyDisk();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private Path stories;
    private PassageIndex index;
    private Gatherer gatherer;
    private Keeper keeper;

    @BeforeEach
    void givenAFolderThatIsKept() throws Exception {
        stories = Files.createDirectory(home.resolve("stories"));
        write("first.txt", "A tram runs.");
        index = disk.index(home.resolve("index"));
        gatherer = new Gatherer(sources("stories"), this::quotations, index);
        keeper = Keeper.start(gatherer, InstantSource.system());
        assertThat(keeper.awaitFirstRound(Duration.ofSeconds(60))).isTrue();
    }

    @AfterEach
    void close() {
        slow.countDown();
        keeper.close();
        index.close();
    }

    @Test
    void beginsWithWhatIsThere() {
        assertThat(texts()).containsExactly("A tram runs.");
    }

    @Test
    void whatIsDroppedChangedOrDeletedIsNoticed() throws IOException {
        write("second.txt", "A ferry.");
        eventually().untilAsserted(() -> assertThat(texts()).containsExactly("A tram runs.", "A ferry."));

        write("first.txt", "No tram runs today.");
        eventually().untilAsserted(() -> assertThat(texts()).containsExactly("No tram runs today.", "A ferry."));

        Files.delete(stories.resolve("second.txt"));
        eventually().untilAsserted(() -> assertThat(texts()).containsExactly("No tram runs today."));
    }

    @Test
    void foldersInsideAreWatchedTooAlsoNewOnes() throws IOException {
        write("2026/march/second.txt", "A ferry.");
        eventually().untilAsserted(() -> assertThat(texts()).hasSize(2));

        write("2026/march/third.txt", "A bus.");
        eventually().untilAsserted(() -> assertThat(texts()).hasSize(3));
    }

    @Test
    void aBadFileStopsNoOther() throws IOException {
        Files.write(stories.resolve("bad.txt"), new byte[]{'a', (byte) 0xff});
        write("second.txt", "A ferry.");

        eventually().untilAsserted(() -> assertThat(texts()).hasSize(2));
        eventually().untilAsserted(
                () -> assertThat(gatherer.refused()).extracting(Refusal::story).containsExactly("bad"));
    }

    @Test
    void aFileFromTheFutureIsReadOnceAndAgainWhenItComesBackToThePast() throws IOException {
        write("second.txt", "A ferry.");
        Files.setLastModifiedTime(stories.resolve("second.txt"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        eventually().untilAsserted(() -> assertThat(texts()).hasSize(2));

        write("second.txt", "A boat.");
        Files.setLastModifiedTime(stories.resolve("second.txt"), FileTime.from(Instant.EPOCH));
        eventually().untilAsserted(() -> assertThat(texts()).containsExactly("A tram runs.", "A boat."));
        assertThat(gatherer.gather(_ -> {}).unchanged()).isEqualTo(2);
    }

    @Test
    void aFullDiskIsTriedAgain() throws IOException {
        disk.setRoom(0);
        write("second.txt", "A ferry.");
        await().during(Duration.ofMillis(900)).atMost(Duration.ofSeconds(10)).until(() -> texts().size() == 1);

        disk.setRoom(Long.MAX_VALUE);
        write("third.txt", "A bus.");

        eventually().untilAsserted(() -> assertThat(texts()).hasSize(3));
    }

    @Test
    void otherSourcesTakeThePlaceOfThose() throws IOException {
        Path others = Files.createDirectory(home.resolve("others"));
        Files.writeString(others.resolve("other.txt"), "A ship.");

        gatherer.setSources(sources("others"));

        eventually().untilAsserted(() -> assertThat(texts()).containsExactly("A ship."));
    }

    @Test
    void closedWhileItReadsItKeepsWhatItHasAndEndsSoon() throws Exception {
        write("slow.txt", "Slow.");
        begun.await();

        keeper.close();

        assertThat(texts()).containsExactly("A tram runs.");
        assertThat(keeper.awaitFirstRound(Duration.ZERO)).isTrue();
    }

    private List<Possible> quotations(Story story) {
        if (story.text().equals("Slow.")) {
            begun.countDown();
            try {
                boolean _ = slow.await(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return List.of();
    }

    private List<Source> sources(String folder) {
        return Folders.sources(List.of(new FolderSettings(home.resolve(folder))));
    }

    private void write(String file, String text) throws IOException {
        Path path = stories.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(50)).pollInterval(Duration.ofMillis(50));
    }

    private List<String> texts() {
        return index.stamps().keySet().stream().flatMap(id -> index.story(id).stream())
                .map(stored -> stored.story().text()).toList();
    }
}
