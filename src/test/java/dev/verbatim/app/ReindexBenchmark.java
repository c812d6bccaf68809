package dev.verbatim.app;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.Answerer;
import dev.verbatim.ask.Asker;
import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Order;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How fast many stories are indexed, and how long questions take meanwhile. Copies a folder's stories under other names,
 * each with a sentence of its own, until there are so many; indexes them, reads them again unchanged, asks while nothing
 * else goes on, and asks while the index is made anew. A question comes every 30 ms.
 *
 * <pre>java -XX:+UseSerialGC -cp "target/test-classes:target/classes:target/lib/*" dev.verbatim.app.ReindexBenchmark FOLDER [STORIES]</pre>
 */
final class ReindexBenchmark {
    private static final int EVERY_MILLIS = 30;
    private static final int WARMING = 600;
    private static final int IDLE = 1500;

    private final Path home;
    private final Asker asker;
    private final Gatherer gatherer;
    private final List<String> questions;
    private final Random random = new Random(3);

    private ReindexBenchmark(Path home, PassageIndex index) throws IOException {
        this.home = home;
        this.asker = new Asker(new Answerer(index, AnswerSettings.DEFAULT));
        this.gatherer = new Gatherer(Folders.sources(List.of(new FolderSettings(home.resolve("stories")))),
                new QuotationFinder()::weigh, index);
        this.questions = questions(home.resolve("stories"));
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Files.createTempDirectory("verbatim-benchmark");
        copy(Path.of(arguments[0]), home.resolve("stories"),
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000);
        try (PassageIndex index = PassageIndex.open(new IndexSettings(home.resolve("index")))) {
            new ReindexBenchmark(home, index).run();
        } finally {
            delete(home);
        }
    }

    private void run() throws IOException {
        long bytes = bytes(home.resolve("stories"));
        timed("first index", bytes, () -> gatherer.gather(Order.now(), _ -> {}));
        timed("unchanged", bytes, () -> gatherer.gather(Order.now(), _ -> {}));
        timed("unchanged, again", bytes, () -> gatherer.gather(Order.now(), _ -> {}));
        ask(asked -> asked < WARMING);
        double idle = told("idle", ask(asked -> asked < IDLE));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<List<Double>> busy = CompletableFuture.supplyAsync(() -> ask(_ -> !done.get()));
        timed("index --full while asked", bytes, () -> gatherer.rebuild(_ -> {}));
        done.set(true);
        double ratio = told("while it is made anew", busy.join()) / idle;
        System.out.printf(Locale.ROOT, "p99 while it is made anew: %.2f times the idle one%n", ratio);
        told("idle again", ask(asked -> asked < IDLE));
    }

    private interface More {
        boolean isWanted(int asked);
    }

    /** Milliseconds of each question; a failure ends the benchmark. */
    private List<Double> ask(More more) {
        List<Double> times = new ArrayList<>();
        while (more.isWanted(times.size())) {
            String question = questions.get(random.nextInt(questions.size()));
            long start = System.nanoTime();
            asker.ask(question);
            times.add((System.nanoTime() - start) / 1e6);
            pause();
        }
        return times;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double told(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        double p99 = sorted.get(sorted.size() * 99 / 100);
        System.out.printf(Locale.ROOT,
                "%-24s %,6d questions, all answered: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what, sorted.size(), sorted.get(sorted.size() / 2), p99, sorted.getLast());
        return p99;
    }

    private static void timed(String what, long bytes, Supplier<GatherReport> gathering) {
        long start = System.nanoTime();
        GatherReport report = gathering.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-24s %,d stories, %.1f MB in %.1f s: %,.0f stories and %.2f MB a second; %s%n",
                what,
                report.stories(), bytes / 1e6, seconds, report.stories() / seconds, bytes / 1e6 / seconds,
                report.changedAnything() ? report.passages() + " passages" : "nothing to do");
    }

    /** The words of some of the stories' first lines. */
    private static List<String> questions(Path stories) throws IOException {
        try (Stream<Path> files = Files.list(stories)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(300)
                    .map(ReindexBenchmark::question).toList();
        }
    }

    private static String question(Path story) {
        try {
            List<String> words = List.of(Files.readString(story).strip().split("\\s+"));
            return "What about " + String.join(" ", words.subList(0, Math.min(8, words.size()))) + "?";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to, int count) throws IOException {
        Files.createDirectories(to);
        List<Path> stories;
        try (Stream<Path> files = Files.list(from)) {
            stories = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            Path story = stories.get(i % stories.size());
            Path sidecar = story.resolveSibling(story.getFileName().toString().replace(".txt", ".yml"));
            Files.writeString(to.resolve("story-" + i + ".txt"),
                    Files.readString(story) + "\n\nThis is number " + i + " of them.\n");
            if (Files.exists(sidecar)) {
                Files.copy(sidecar, to.resolve("story-" + i + ".yml"));
            }
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
