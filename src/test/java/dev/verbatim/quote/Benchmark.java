package dev.verbatim.quote;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.lang.management.ManagementFactory;

/**
 * Prints how long stories from 1 KB to 10 MB take: the time a character must stay the same.
 *
 * <pre>
 * mvn -q test-compile
 * mvn -q exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.verbatim.quote.Benchmark
 * </pre>
 */
final class Benchmark {
    private static final String TEXT = """
            “The bridge is ready,” Mayor Jane Doe said on Monday. “Nobody believed that we could build it in two years.”

            She told reporters that forty trams an hour would cross the river, according to her office.

            John Roe, president of Oakfield Builders, called the plan “a gift to every child in this town” and thanked nobody.

            """;

    private Benchmark() {}

    public static void main(String[] args) {
        QuotationFinder finder = new QuotationFinder();
        time(finder, 1_000_000);
        for (int size = 1_000; size <= 10_000_000; size *= 10) {
            System.out.printf("%,d characters: %,d ms of CPU%n", size, time(finder, size));
        }
    }

    private static long time(QuotationFinder finder, int size) {
        String text = TEXT.repeat(size / TEXT.length() + 1);
        Story story = Story.of(new StoryId("long"), text.substring(0, size), Provenance.titled("long"));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        finder.find(story);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
    }
}
