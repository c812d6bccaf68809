package dev.verbatim.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFuzzTest {
    private static final String[] WORDS = {"on", "in", "the", "last", "next", "this", "Friday", "May", "Sept.", "30",
            "31", "2014",
            "9999", "0", "999999999999", "year", "years", "ago", "a", "quarter", "third", "-", "/", ",", "'", "s", "’",
            "end",
            "of", "week", "century", "centuries", "couple", "later", "earlier", "before", "after", "that", "same",
            "will", "was",
            "nineteen", "ninety", "two", "thousand", "Easter", "Day", "New", "Year's", "fiscal", "early", "mid",
            "about", "from",
            "to", "and", "since", "Feb.", "29", "\u200B", "\uD83D\uDE00", "\uD83D", "ı", "İ", "٣", "½", "\n", "\t",
            "Q3", "1990s",
            "weekend", "summer", "9/11", "2021-02-30", "13/13/13", "day", "months", "decades", "the day before", "now"};

    private final DateFinder finder = new DateFinder();

    /** Anything at all may stand in a story: no crash, spans inside the text and in order, days in order, years bounded. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyWordsInAnyOrderAreRead(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            String text = text(random);
            check(text, finder.find(text, reference(random)));
            check(text, finder.find(text, null));
        }
    }

    @Test
    void takesALongSentenceWithoutAnEnd() {
        String text = "the last year ago of the week of Friday and 25 since 1990 a year earlier that same "
                .repeat(5_000);
        check(text, finder.find(text, LocalDate.of(2022, 10, 12)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(24);
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        if (random.nextInt(4) == 0) {
            text.insert(random.nextInt(text.length()), (char) random.nextInt(0x3000));
        }
        return text.toString();
    }

    private static LocalDate reference(Random random) {
        return LocalDate.of(1, 1, 1).plusDays(random.nextInt(365 * 2998));
    }

    private static void check(String text, List<DateMention> found) {
        int end = 0;
        for (DateMention date : found) {
            assertThat(date.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(date.span().length()).as(text).isPositive();
            end = date.span().end();
            Days days = date.days();
            if (days != null) {
                assertThat(days.from().getYear()).as(text).isBetween(1, 2999);
                assertThat(days.to().getYear()).as(text).isBetween(1, 2999);
            }
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }
}
