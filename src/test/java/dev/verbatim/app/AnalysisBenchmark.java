package dev.verbatim.app;

import dev.verbatim.date.DateFinder;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.source.Entry;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Folders;
import dev.verbatim.source.Reading;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How fast stories are analysed, on one thread, in words a second of CPU time; and whether time is linear in a story's
 * length. Seven rounds, of which the median counts; the first, in a fresh JVM, is told apart.
 *
 * <pre>java -cp "target/test-classes:target/classes:target/lib/*" dev.verbatim.app.AnalysisBenchmark FOLDER</pre>
 */
final class AnalysisBenchmark {
    private static final int ROUNDS = 7;
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private AnalysisBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<Story> stories = read(Path.of(arguments[0]));
        DateFinder dates = new DateFinder();
        QuotationFinder quotations = new QuotationFinder();
        rounds("sentences", stories, story -> fresh(story).sentences().size());
        rounds("dates", stories, story -> dates.find(story).size());
        rounds("quotations and names", stories, story -> quotations.weigh(story).size());
        rounds("all of it", stories, story -> all(fresh(story), dates, quotations));
        lengths(stories, dates, quotations);
    }

    private static void rounds(String name, List<Story> stories, ToIntFunction<Story> work) {
        long words = stories.stream().mapToLong(AnalysisBenchmark::words).sum();
        double[] speeds = new double[ROUNDS];
        long found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = cpu();
            found += stories.stream().mapToInt(work).sum();
            speeds[i] = words * 1e9 / (cpu() - start);
        }
        double first = speeds[0];
        Arrays.sort(speeds);
        System.out.printf(Locale.ROOT, "%-22s %,9.0f words a CPU second (median of %d; first round %,.0f); %,d found%n",
                name,
                speeds[ROUNDS / 2], ROUNDS, first, found / ROUNDS);
    }

    /** The corpus's own words, over and over, as one long story. */
    private static void lengths(List<Story> stories, DateFinder dates, QuotationFinder quotations) {
        String corpus = stories.stream().map(Story::text).collect(Collectors.joining("\n\n"));
        for (int size : SIZES) {
            String text = corpus.repeat(size / corpus.length() + 1).substring(0, size);
            long start = cpu();
            all(Story.of(new StoryId("long"), text, Provenance.titled("long")), dates, quotations);
            double seconds = (cpu() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%,12d characters %9.3f CPU seconds, %6.0f ns a character%n", size, seconds,
                    seconds * 1e9 / size);
        }
    }

    private static int all(Story story, DateFinder dates, QuotationFinder quotations) {
        return dates.find(story).size() + quotations.weigh(story).size();
    }

    /** Stories keep the sentences that were found once. */
    private static Story fresh(Story story) {
        return Story.of(story.id(), story.text(), story.provenance());
    }

    private static List<Story> read(Path folder) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (Entry entry : Folders.sources(List.of(new FolderSettings(folder))).getFirst().list()) {
            if (entry.read() instanceof Reading.Read(Story story)) {
                stories.add(story);
            }
        }
        return stories;
    }

    private static long words(Story story) {
        return story.text().split("\\s+").length;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

}
