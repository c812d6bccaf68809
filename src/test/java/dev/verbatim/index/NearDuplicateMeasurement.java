package dev.verbatim.index;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Which stories of a folder are taken for one and the same, to be judged by eye; and how many are found again that were
 * edited as another outlet would: another headline and byline, some paragraphs cut, every so many words changed.
 *
 * <pre>java -cp "target/test-classes:target/classes:target/lib/*" dev.verbatim.index.NearDuplicateMeasurement FOLDER</pre>
 */
final class NearDuplicateMeasurement {
    private static final List<Integer> CUT = List.of(0, 25, 50, 60, 75);
    /** One word of so many. */
    private static final List<Integer> CHANGED = List.of(1000, 30, 15);

    private final Random random = new Random(5);
    private final List<StoryEntry> stories = new ArrayList<>();
    private final Path home;

    private NearDuplicateMeasurement(Path folder) throws IOException {
        this.home = Files.createTempDirectory("near-duplicates");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                stories.add(entry(file.getFileName().toString(), Files.readString(file)));
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        new NearDuplicateMeasurement(Path.of(arguments[0])).run();
    }

    private void run() {
        PassageIndex index = Samples.indexOf(home.resolve("all"), stories.toArray(StoryEntry[]::new));
        for (StoryEntry each : stories) {
            String name = each.story().id().value();
            index.nearDuplicates(each.story().id()).stream().map(Story::id).map(StoryId::value)
                    .filter(other -> other.compareTo(name) > 0)
                    .forEach(other -> System.out.println(name + "\n    " + other));
        }
        long start = System.nanoTime();
        stories.forEach(each -> index.nearDuplicates(each.story().id()));
        System.out.printf(Locale.ROOT, "%d stories, %.2f ms each to look%n", stories.size(),
                (System.nanoTime() - start) / 1e6 / stories.size());
        index.close();
        CUT.forEach(cut -> CHANGED.forEach(changed -> edited(cut, changed)));
    }

    private void edited(int cut, int changed) {
        List<StoryEntry> edited = stories.stream()
                .map(each -> entry("edited " + each.story().id(), edited(each.story().text(), cut, changed))).toList();
        Path folder = home.resolve(cut + "-" + changed);
        try (PassageIndex index = Samples.indexOf(folder,
                Stream.concat(stories.stream(), edited.stream()).toArray(StoryEntry[]::new))) {
            long found = stories.stream().map(each -> each.story().id()).filter(id -> index.nearDuplicates(id).stream()
                    .anyMatch(other -> other.id().value().equals("edited " + id))).count();
            System.out.printf(Locale.ROOT, "%d %% of the paragraphs cut, one word of %d changed: %.1f %% found%n", cut,
                    changed, 100.0 * found / stories.size());
        }
    }

    private String edited(String text, int cut, int changed) {
        StringBuilder edited = new StringBuilder(
                "Another headline altogether\n\nBy somebody else, for another paper\n");
        for (String paragraph : text.split("\n", -1)) {
            if (random.nextInt(100) >= cut) {
                for (String word : paragraph.split(" ", -1)) {
                    edited.append(random.nextInt(changed) == 0 ? "other" : word).append(' ');
                }
                edited.append('\n');
            }
        }
        return edited.toString();
    }

    private static StoryEntry entry(String id, String text) {
        return new StoryEntry(Story.of(new StoryId(id), text, Provenance.titled(id)), "folder", "", List.of());
    }
}
