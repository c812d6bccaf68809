package dev.verbatim.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories, cut up and put together wrongly at random, are read like any other. */
class AnalysisMutationTest {
    private static final Path SEEDS = Path.of("src", "test", "resources", "dev", "verbatim", "app",
            "AnalysisFuzzTestInputs", "analyse");
    private static final List<String> ODD = List.of("“", "”", "‘", "’", "\"", "''", "'", "``", "„", "«", "\n", "\r\n",
            "\n\n", "\u2028", "\u00A0", "\u200B", "\uFEFF", "\uD83D", "\uDE00", "\u0000", "\u202E", "e\u0301", "漢字",
            "<a href=\"", ">", "—", "― ", ": ", "(", ")", "@", "#", ".", "…", " said ", " he ", " who ", " the ",
            " of ",
            "according to ", "’s ", "DOE: ", "pic.twitter.com/", "0", "1/2/3");
    private static final int MUTANTS = 15;

    @ParameterizedTest
    @MethodSource("stories")
    void mutants(Path file) throws IOException {
        String story = Files.readString(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int i = 0; i < MUTANTS; i++) {
            Analysis.check(mutated(story, random));
        }
    }

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            return Stream.concat(Stream.of(Path.of("stories", "musk-putin.txt")), seeds.sorted().toList().stream());
        }
    }

    private static String mutated(String story, Random random) {
        StringBuilder text = new StringBuilder(story);
        for (int i = random.nextInt(40); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(8));
            text.replace(at, end, replacement(story, random));
        }
        return text.toString();
    }

    private static String replacement(String story, Random random) {
        int from = random.nextInt(story.length());
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> story.substring(from, Math.min(story.length(), from + random.nextInt(80)));
            default -> ODD.get(random.nextInt(ODD.size()));
        };
    }
}
