package dev.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two stories always tell the same round: a search that saw an update half done would see them differ. */
class GenerationsTest {
    private static final int ROUNDS = 60;

    @TempDir
    Path folder;

    private final CountDownLatch searching = new CountDownLatch(2);
    private final AtomicBoolean updating = new AtomicBoolean(true);

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aSearchNeverSeesHalfOfAnUpdate() throws Exception {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder));
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> searchers = List.of(
                    threads.submit(() -> search(index)), threads.submit(() -> search(index)));
            searching.await();
            update(index);
            updating.set(false);
            for (Future<Integer> searcher : searchers) {
                assertThat(searcher.get()).isPositive();
            }
        }
    }

    /** A bot that runs, and the command line beside it. */
    @Test
    void whatAnotherProcessCommitsIsSeen() {
        try (PassageIndex reading = PassageIndex.open(new IndexSettings(folder));
                PassageIndex writing = PassageIndex.open(new IndexSettings(folder))) {
            assertThat(Samples.find(reading, "train")).isEmpty();

            Samples.put(writing, Samples.entry("a", "The train left."));

            assertThat(Samples.find(reading, "train")).containsExactly("The train left.");
        }
    }

    private static void update(PassageIndex index) {
        for (int round = 0; round < ROUNDS; round++) {
            String text = "Train number " + round + " left.";
            Samples.put(index, Samples.entry("a", text), Samples.entry("b", text));
        }
    }

    /** How many searches there were. */
    private int search(PassageIndex index) {
        int searches = 0;
        while (updating.get()) {
            List<String> found = Samples.find(index, "train");
            assertThat(found.size()).isIn(0, 2);
            assertThat(found.stream().distinct().count()).isLessThanOrEqualTo(1);
            searching.countDown();
            searches++;
        }
        return searches;
    }
}
