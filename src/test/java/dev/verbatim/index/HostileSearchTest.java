package dev.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Anybody may type anything into a channel. */
class HostileSearchTest {
    private static final int MANY = 100_000;

    @TempDir
    static Path folder;

    private static PassageIndex index;

    @BeforeAll
    static void givenAStoryOfManyWords() {
        index = Samples.indexOf(folder, Samples.entry("a", words(3000)), Samples.entry("b", "Short trams."));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextCanBeLookedFor(String text) {
        assertThatNoException().isThrownBy(() -> index.search(new Search(text, Scope.ALL, 5)));
    }

    static Stream<String> texts() {
        return Stream.of(
                "", " ", "?!", "\"", "\uD83D", "tram \uDE00\uD83D", "😀😀", "\u0000tram\u0007",
                "trams AND OR NOT (\"short~2^ [a TO *] {b} /re(g)+/ field:x \\ ?*", "* OR *:*", "tram~0.5^1e99",
                "x".repeat(MANY), "xylo".repeat(60), "ä".repeat(MANY), "😀".repeat(MANY), "?".repeat(MANY),
                "trams ".repeat(MANY / 6), words(3000),
                Stream.of("漢字仮名交").collect(Collectors.joining()).repeat(MANY / 5),
                IntStream.range(0, 20_000).mapToObj(i -> "zy" + (char) ('a' + i % 26) + "x")
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void randomTextCanBeLookedFor() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String text = random.ints(random.nextInt(60), 0, 0x10000).mapToObj(c -> String.valueOf((char) c))
                    .collect(Collectors.joining(i % 2 == 0 ? "" : " "));
            assertThatNoException().as(text).isThrownBy(() -> index.search(new Search(text, Scope.ALL, 5)));
        }
    }

    @Test
    void theFirstWordsOfALongTextStillCount() {
        assertThat(Samples.find(index, "short trams " + words(3000))).contains("Short trams.");
    }

    /** Different words that no analysis makes one: baa, bab … */
    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "q" + letter(i / 676) + letter(i / 26) + letter(i) + "k")
                .collect(Collectors.joining(" "));
    }

    private static char letter(int i) {
        return (char) ('a' + i % 26);
    }
}
