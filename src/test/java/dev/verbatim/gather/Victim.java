package dev.verbatim.gather;

import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.IndexUpdate;
import dev.verbatim.index.PassageIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that indexes the same stories round after round, by turns in place and anew beside, until somebody
 * kills it. It says on standard output what it begins. Or, told to, one that begins to write and then holds still.
 */
final class Victim {
    static final int STORIES = 24;

    private Victim() {}

    /** Takes the index's folder, the first round, and whether to hold still. */
    public static void main(String[] arguments) throws InterruptedException {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(Path.of(arguments[0])))) {
            if (Boolean.parseBoolean(arguments[2])) {
                holdStill(index);
            }
            for (int round = Integer.parseInt(arguments[1]);; round++) {
                run(index, round);
            }
        }
    }

    private static void run(PassageIndex index, int round) {
        Pace pace = new Pace(2, Duration.ofMillis(3), System::nanoTime);
        Gatherer gatherer = new Gatherer(List.of(stories(round)), _ -> List.of(), index, pace);
        if (round % 2 == 0) {
            System.out.println("update " + round);
            gatherer.gather(_ -> {});
        } else {
            System.out.println("rebuild " + round);
            gatherer.rebuild(progress -> {
                if (progress.stories() == progress.allStories()) {
                    System.out.println("swap " + round);
                }
            });
        }
        System.out.println("done " + round);
    }

    private static void holdStill(PassageIndex index) throws InterruptedException {
        try (IndexUpdate _ = index.update()) {
            System.out.println("holding");
            TimeUnit.HOURS.sleep(1);
        }
    }

    /** As many sentences as the round and the story make, each with both numbers. */
    static MemorySource stories(int round) {
        MemorySource source = new MemorySource("memory");
        for (int i = 0; i < STORIES; i++) {
            source.with("s" + (i + 10), ("Tram " + i + " runs in round " + round + ". ").repeat(1 + (round + i) % 7));
        }
        return source;
    }

    static Process start(Path index, int round, boolean holding) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Victim.class.getName(), index.toString(), Integer.toString(round), Boolean.toString(holding))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return process;
    }
}
