package dev.verbatim.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words show to the letter, whatever they are. */
class MarkdownTest {
    private static final List<String> HOSTILE = List.of("# big", "- item", "-# small", "> quote", ">>> all", "1. one",
            "**", "*", "__", "_", "~~", "||", "`", "```", "\\", "[text](https://example.org)",
            "https://example.org/a_b",
            "<https://example.org>", "discord.gg/abc", "<@1000>", "<@!1000>", "<@&5000>", "<#4000>", "</ask:77>",
            "<t:1700000000:R>", "<:smile:123>", "<a:smile:123>", "<id:customize>", "@everyone", "@here", ":smile:",
            "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u202C", "\u200B", "\uFEFF", "\u05D0\u05D1",
            "\uD83D\uDE00", "\uD83D", "\uDE00", "e\u0301", "\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\t", " ",
            "\u00A0", "\u0000", "\u0007", "\u00AF\\_(\u30C4)_/\u00AF", "word", "U.S.", "18-month", "’", "“", "10:30");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    static String hostile(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.append('x').toString();
    }

    /** Lines end alike, and what can't be sent stands as U+FFFD. */
    private static String sendable(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cs}\\p{Cc}&&[^\\n\\t]]", "\uFFFD");
    }

    private static String withoutIsolates(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsToTheLetter(int seed) {
        String text = hostile(seed);
        assertThat(DiscordReader.plain(Markdown.quoted(text))).isEqualTo(sendable(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsAPassageToTheLetterInItsQuoteBlock(int seed) {
        String text = hostile(seed);
        String typeset = Typesetter.text(new Block.Quote(List.of(Run.plain(text)), true));
        assertThat(typeset.lines()).allMatch(line -> line.startsWith("> "));
        String shown = DiscordReader.plain(typeset.replaceAll("(?m)^> ", ""));
        assertThat(withoutIsolates(shown)).isEqualTo("“" + withoutIsolates(sendable(text)) + "”");
        typeset.lines().forEach(MarkdownTest::thenIsolatesAreBalanced);
    }

    private static void thenIsolatesAreBalanced(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            open += sign >= '\u2066' && sign <= '\u2068' ? 1 : sign == '\u2069' ? -1 : 0;
            assertThat(open).as("closed too early: " + line).isNotNegative();
            boolean turns = sign == '\u202E' || sign == '\u05D0';
            assertThat(turns && open == 0).as("not isolated: " + line).isFalse();
        }
        assertThat(open).as("left open: " + line).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cutsAtALetterAndKeepsTheWordsBeforeIt(int seed) {
        String text = hostile(seed).repeat(200);
        List<String> messages = Fitting.TEXT.pages(Reply.of(new Block.Quote(List.of(Run.plain(text)), true))).stream()
                .map(Page::text).toList();
        assertThat(messages).hasSize(1).allMatch(message -> message.length() <= 2000);
        assertThat(messages.getFirst().lines()).allMatch(line -> line.startsWith("> "));
        String shown = withoutIsolates(DiscordReader.plain(messages.getFirst().replaceAll("(?m)^> ?", "")));
        if (shown.endsWith("” […]")) {
            String kept = shown.substring(1, shown.length() - "” […]".length());
            assertThat(withoutIsolates(sendable(text))).startsWith(kept);
            assertThat(kept.length()).isGreaterThan(100);
        } else {
            assertThat(shown).isEqualTo("“" + withoutIsolates(sendable(text)) + "”");
        }
    }

    @Test
    void cutsAGiantParagraph() {
        String text = "One story after the other 😀 was told. ".repeat(3000);
        String message = Fitting.TEXT.pages(Reply.of(new Block.Quote(List.of(Run.plain(text)), true))).getFirst()
                .text();
        assertThat(message).hasSizeBetween(1800, 2000).endsWith("” \\[…\\]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain words, said the U.S. mayor; \"no\" (really)!", "an 18-month wait"})
    void leavesHarmlessWordsAlone(String text) {
        assertThat(Markdown.quoted(text)).isEqualTo(text);
    }
}
