package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a story holds, analysing it ends, and all spans lie inside the text, in order. */
class HostileTextTest {
    private static final QuotationFinder FINDER = new QuotationFinder();
    private static final String SEED = """
            “The bridge is ready,” said Mayor Jane Doe. She told the press that ''it will hold''.

            According to John Roe, president of Roe & Sons, the mayor’s “plan” failed. — @JaneDoe (2022)
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "“", "”", "\"", "''", "'", "’s", ":", "“”", "“ ”", "of of of", "\uD800",
            "\uDC00“\uD800 said", "\u202Eسلام\u202C “قال” said",
            "\u0000", "Mr.", "@", "“““““", "said said said", "the the", "\r\n\r\n“a\r\n“b", "A", "according to", "who",
            "'s said"})
    void oddTexts(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void mutations(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            check(mutated(random));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "Jane Doe said ", "he said, "})
    void aParagraphOfAHundredThousandCharacters(String part) {
        check(part.repeat(100_000 / part.length()));
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        List<Quotation> found = FINDER.find(story(SEED));
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(new QuotationFinder().find(story(SEED))).isEqualTo(found).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SEED.repeat(1 + random.nextInt(3)));
        for (int i = random.nextInt(30); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(6));
            text.replace(at, end, switch (random.nextInt(6)) {
                case 0 -> "";
                case 1 -> "“";
                case 2 -> "\n";
                case 3 -> "''";
                case 4 -> String.valueOf((char) random.nextInt(0x10000));
                default -> SEED.substring(random.nextInt(20), 20 + random.nextInt(20));
            });
        }
        return text.toString();
    }

    private static void check(String text) {
        Story story = story(text);
        int last = 0;
        for (Quotation quotation : FINDER.find(story)) {
            assertThat(quotation.span().start()).isGreaterThanOrEqualTo(last);
            last = quotation.span().start();
            inside(story, quotation.span());
            if (quotation.mention() != null) {
                inside(story, quotation.mention());
            }
            if (quotation.cue() != null) {
                inside(story, quotation.cue().span());
            }
        }
    }

    private static void inside(Story story, Span span) {
        assertThat(story.body().contains(span)).isTrue();
        assertThat(story.text(span)).isNotBlank();
    }

    private static Story story(String text) {
        return Story.of(new StoryId("odd"), text, Provenance.titled("odd"));
    }
}
