package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in a real process that indexes: what was read is kept, and the next start goes on from there. */
@Timeout(300)
class InterruptedTest {
    private static final int STORIES = 1500;
    /** So many are read before the signal. */
    private static final int SOME = 25;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path home;

    @Test
    void whatWasReadIsKeptAndTheNextStartGoesOn() throws Exception {
        assumeThat(interruptsAreHeard()).as("whoever runs the tests lets Ctrl-C through").isTrue();
        write();
        Process process = start();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> textsRead() >= SOME);
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor()).isZero();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(told).contains("What was read until then is kept; the next reading goes on from there.")
                .doesNotContain("Exception");
        Set<StoryId> kept = kept();
        assertThat(kept).hasSizeBetween(1, STORIES - 1);
        leaveThreeOfThoseThatAreNotReadYet(kept);
        Run next = new Program(home).run("", "index");
        assertThat(next.out()).isEqualTo(kept.size() + 3 + " stories in the index: 3 added, 0 changed, " + kept.size()
                + " unchanged; 0 removed, 0 refused.\n");
    }

    /** A process begun in the background of a script has them ignored, and so have all that it begins. */
    private static boolean interruptsAreHeard() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return !System.getProperty("os.name").startsWith("Windows");
        }
        String ignored = Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:")).findFirst()
                .orElse("SigIgn: 0").replaceAll("SigIgn:\\s*", "");
        return (Long.parseUnsignedLong(ignored, 16) & 2) == 0;
    }

    private void write() throws IOException {
        Files.createDirectory(home.resolve("stories"));
        Files.writeString(home.resolve("config.yml"), "sources:\n  - folder: stories\n");
        for (int i = 0; i < STORIES; i++) {
            Files.writeString(file("story-" + i), page(i));
        }
    }

    private Path file(String name) {
        return home.resolve("stories").resolve(name + ".html");
    }

    /** Each of its own words, so that none is taken for another's copy. */
    private static String page(int story) {
        String paragraphs = IntStream.range(0, 12)
                .mapToObj(i -> "<p>“The tram of line " + story + " will stop at street "
                        + i + " until the rain is over,” said the mayor of town " + story
                        + ". The people who wait there every morning were not asked whether they like it.</p>")
                .collect(Collectors.joining());
        return "<html lang='en'><head><title>Tram " + story + "</title></head><body><article><h1>Tram " + story
                + "</h1>" + paragraphs + "</article></body></html>";
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Dverbatim.home=" + home, "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "index").directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private long textsRead() {
        try (Stream<Path> texts = Files.walk(Files.createDirectories(home.resolve("texts")))) {
            return texts.filter(text -> text.toString().endsWith(".txt")).count();
        } catch (IOException | UncheckedIOException moving) {
            return 0;
        }
    }

    private Set<StoryId> kept() {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(home.resolve("index")))) {
            return Set.copyOf(index.stamps().keySet());
        }
    }

    private void leaveThreeOfThoseThatAreNotReadYet(Set<StoryId> kept) throws IOException {
        List<String> unread = IntStream.range(0, STORIES).mapToObj(i -> "story-" + i)
                .filter(name -> !kept.contains(new StoryId(name))).toList();
        for (String name : unread.subList(3, unread.size())) {
            Files.delete(file(name));
        }
    }
}
