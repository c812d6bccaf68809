package dev.verbatim.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphSplitterTest {
    /** 70 letters wide, as agencies' machines set it. */
    private static final String WRAPPED = """
            The rain that fell on the whole of the coast from Tuesday on has now
            stopped, said the office in Tampa, and nobody there expects any more
            of it for the week. Mr. Hill, who runs the office, said that he will
            go home.

            Others stayed. The ferry from the island was full on each of the two
            days, and so was the hall behind the old church, where the town gave
            out soup and bread to whoever came.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\r\n \t\r\n\r\n", "\u2028", "\u2029", "\u0085",
            "\f",
            "\n\u00A0\u200B\n"})
    void eachLineIsAParagraph(String lineEnd) {
        String text = lineEnd + " It rained. It stopped. " + lineEnd + "They left." + lineEnd;

        assertThat(words(text, paragraphs(text, null))).containsExactly("It rained. It stopped.", "They left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n \u00A0\uFEFF\n\u200B"})
    void whiteSpaceHoldsNoParagraph(String text) {
        assertThat(paragraphs(text, null)).isEmpty();
    }

    @Test
    void paragraphsAreCountedFromOneAndSentencesFromZeroThroughTheStory() {
        List<Paragraph> paragraphs = paragraphs("It rained. It stopped.\nThey left.", null);

        assertThat(paragraphs).extracting(Paragraph::number).containsExactly(1, 2);
        assertThat(paragraphs).flatExtracting(Paragraph::sentences).extracting(Sentence::number).containsExactly(0, 1,
                2);
    }

    @Test
    void theHeadlineIsNotCounted() {
        String text = "\nRain\n\nIt rained.\nRain\n";

        assertThat(paragraphs(text, new Span(1, 5))).extracting(Paragraph::number).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void wrappedLinesAreJoined(String lineEnd) {
        String text = WRAPPED.replace("\n", lineEnd);

        List<Paragraph> paragraphs = paragraphs(text, null);

        assertThat(paragraphs).hasSize(2);
        assertThat(words(text, paragraphs).getFirst()).startsWith("The rain").endsWith("go home.");
        assertThat(paragraphs.getFirst().sentences()).hasSize(2);
        assertThat(words(text, paragraphs).getLast()).startsWith("Others").endsWith("whoever came.");
    }

    @Test
    void aHeadlineRightAboveWrappedLinesStaysApart() {
        String text = "Rain on the coast\n" + WRAPPED;

        List<Paragraph> paragraphs = paragraphs(text, new Span(0, 17));

        assertThat(paragraphs).extracting(Paragraph::number).containsExactly(0, 1, 2);
        assertThat(words(text, paragraphs).get(1)).startsWith("The rain");
    }

    @Test
    void linesOfTheirOwnAreNotJoined() {
        String text = """
                Ann Reed, mayor of the town since the spring of the year 2001
                Bo Hill, judge
                To be continued
                The ferry from the island was full on each of the two days
                Soup
                """;

        assertThat(paragraphs(text, null)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lineEndsOfWindowsAreLineEndsLikeOthers(long seed) {
        String[] pieces = {"It rained. ", "word ", "\n", "\n\n", " ", "x".repeat(60), "“Yes.” ", "\u00A0"};
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String unix = text.toString();
            String windows = unix.replace("\n", "\r\n");
            assertThat(words(windows, paragraphs(windows, null)).stream().map(words -> words.replace("\r\n", "\n")))
                    .containsExactlyElementsOf(words(unix, paragraphs(unix, null)));
            assertCovers(windows);
        }
    }

    private static void assertCovers(String text) {
        int at = 0;
        for (Paragraph paragraph : paragraphs(text, null)) {
            assertThat(new Span(at, paragraph.span().start()).trimmed(text).isEmpty()).isTrue();
            assertThat(paragraph.span().trimmed(text)).isEqualTo(paragraph.span());
            assertThat(paragraph.sentences()).isNotEmpty()
                    .allSatisfy(sentence -> assertThat(paragraph.span().contains(sentence.span())).isTrue());
            at = paragraph.span().end();
        }
        assertThat(new Span(at, text.length()).trimmed(text).isEmpty()).isTrue();
    }

    @Test
    void onlyTheBodyIsRead() {
        String text = "title: Rain\nIt rained.\nThey left.";
        Story story = new Story(new StoryId("x"), text, new Span(12, 22), null, Provenance.titled("Rain"));

        assertThat(words(text, story.paragraphs())).containsExactly("It rained.");
        assertThat(story.sentences()).hasSize(1);
    }

    @Test
    @Timeout(60)
    void aFileOfTenMegabytesCostsNeitherStackNorTime() {
        String line = "It rained on Mr. Hill. “Why?” he asked, and left. ";
        String paragraph = line.repeat(2_000) + "\n";

        assertThat(paragraphs(paragraph.repeat(100), null)).hasSize(100);
        assertThat(paragraphs("\n".repeat(10_000_000), null)).isEmpty();
        assertThat(paragraphs((line + "\n").repeat(200_000), null)).hasSize(200_000);
    }

    private static List<Paragraph> paragraphs(String text, @Nullable Span headline) {
        return new ParagraphSplitter(text, headline).split(new Span(0, text.length()));
    }

    private static List<String> words(String text, List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> text.substring(paragraph.span().start(), paragraph.span().end()))
                .toList();
    }
}
