package dev.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import java.util.List;
import java.util.Random;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
    private static final String LETTERS = "ab cd efg 漢字 é \u0301\u200B 😀 \u202E\u001b[31m\u0007 > - \n";

    @Test
    void aPipeGetsPlainLines() {
        assertThat(new TerminalText(false, 0).of(reply())).isEqualTo("""
                Two accounts:

                > “It rained, and it rained, and nobody had an umbrella.”
                — Ada Quill said
                  from weather, 5 Mar 2024
                - stories: 1 story
                """);
    }

    @Test
    void aNarrowTerminalGetsLinesThatFit() {
        assertThat(new TerminalText(false, 24).of(reply())).isEqualTo("""
                Two accounts:

                > “It rained, and it
                > rained, and nobody had
                > an umbrella.”
                — Ada Quill said
                  from weather, 5 Mar
                  2024
                - stories: 1 story
                """);
    }

    @Test
    void coloursTakeNoRoom() {
        String coloured = new TerminalText(true, 24).of(reply());

        assertThat(coloured).contains("— \u001b[1mAda Quill\u001b[0m said");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(new TerminalText(false, 24).of(reply()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyLineOfAPassageStaysInItsQuotationAndNoLetterIsLost(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            String words = words(random);
            int width = 20 + random.nextInt(60);
            String shown = new TerminalText(false, width).of(
                    new Reply(List.of(new Block.Quote(List.of(Run.plain(words)), false))));

            assertThat(shown.lines()).allMatch(line -> line.startsWith("> "))
                    .allMatch(line -> AttributedString.fromAnsi(line).columnLength() <= width);
            assertThat(shown.replaceAll("(?m)^> ", "").replaceAll("\\s", ""))
                    .isEqualTo(Printable.of(words).replaceAll("\\s", ""));
        }
    }

    private static String words(Random random) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder words = new StringBuilder("x");
        random.ints(random.nextInt(300), 0, letters.length).forEach(letter -> words.appendCodePoint(letters[letter]));
        return words.toString();
    }

    private static Reply reply() {
        return Reply.of(
                Block.Line.of(Run.plain("Two accounts:")),
                new Block.Quote(List.of(Run.plain("It rained, and it rained, and nobody had an umbrella.")), true),
                Block.Line.of(Run.plain("— "), Run.strong("Ada Quill"), Run.plain(" said")),
                Block.Note.of(Run.plain("from "), Run.emphasis("weather"), Run.plain(", 5 Mar 2024")),
                Block.Item.of(Run.strong("stories"), Run.plain(": 1 story")));
    }
}
