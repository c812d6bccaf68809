package dev.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    @ParameterizedTest
    @CsvSource({"a b c, x a b c y, 1, 4", "a c, x a b c y, 1, 4", "a b c, x a z c y, 1, 4", "a b c, x a b y z, 1, 4",
            "b c, x a b y z, 2, 4", "a b, a b a b, 0, 2", "a b c, a c a b c, 2, 5", "q, a b, 0, 1"})
    void findsTheNearestRun(String quote, String stream, int from, int to) {
        assertThat(Window.nearest(words(quote), words(stream))).satisfies(window -> {
            assertThat(window.from()).isEqualTo(from);
            assertThat(window.to()).isEqualTo(to);
        });
    }

    /** Whatever the words, no run of the stream is cheaper than the one that is found. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void noOtherRunIsNearer(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            List<String> quote = random(random, 1 + random.nextInt(5));
            List<String> stream = random(random, random.nextInt(12));
            Window best = Window.nearest(quote, stream);
            for (int from = 0; from <= stream.size(); from++) {
                for (int to = from; to <= stream.size(); to++) {
                    assertThat(best.cost()).isLessThanOrEqualTo(
                            Window.nearest(quote, stream.subList(from, to)).cost());
                }
            }
            assertThat(Window.nearest(quote, stream.subList(best.from(), best.to())).cost()).isEqualTo(best.cost());
        }
    }

    private static List<String> random(Random random, int length) {
        return IntStream.range(0, length).mapToObj(_ -> String.valueOf((char) ('a' + random.nextInt(3)))).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
