package dev.verbatim.discord.message;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Replies as Discord gets them, as plain text and as the JSON of components, kept as files; {@code
 * -Dgolden.update=true} writes them anew.
 */
class GoldenTest {
    private static final String NEXT_MESSAGE = "\n=====\n";

    private static void thenLooksAs(String name, Reply reply) {
        Golden.check(name + ".txt", Sheet.of(Card.of(reply), Look.TEXT).stream()
                .map(sheet -> sheet.create().getContent()).collect(Collectors.joining(NEXT_MESSAGE)) + "\n");
        Golden.check(name + ".json", Golden.json(Sheet.of(Card.of(reply), Look.COMPONENTS)));
    }

    @Test
    void answer() {
        thenLooksAs("answer", Reply.of(Block.Line.of(Run.plain("The mill closed "), Run.strong("in May 2019"),
                Run.plain(".")),
                new Block.Quote(List.of(Run.plain("We shut the mill "), Run.strong("last May"), Run.plain(".")), true),
                Block.Note.of(Run.strong("Jane Doe"), Run.plain(", in a letter — "), Run.emphasis("mill_closes"),
                        Run.plain(", 12 Oct 2020, paragraph 2")),
                new Block.Quote(List.of(Run.plain("The owner left.\n\n- He took the keys.")), false),
                Block.Note.of(Run.plain("the story's own words")), Block.Item.of(Run.plain("Try "),
                        Run.code("/ask who owns the mill?"))));
    }

    @Test
    void hostile() {
        thenLooksAs("hostile", Reply.of(Block.Line.of(Run.emphasis(" *stars* "), Run.strong("next"),
                Run.emphasis("\u202Eturned"), Run.code("a`b"), Run.plain("\n# no heading")),
                new Block.Quote(List.of(Run.plain("<@1> @everyone :smile: https://example.org/a_b\r\n> [a](b) ||c||")),
                        false),
                new Block.Quote(List.of(Run.plain("another block")), true),
                Block.Note.of(Run.plain("two\nlines")), Block.Item.of(Run.plain("two\nlines"))));
    }

    @Test
    void tooMuch() {
        Block[] blocks = IntStream.rangeClosed(1, 90).mapToObj(number -> Block.Item.of(Run.plain(
                "source number " + number + ", with as many words as it takes to fill some messages of a channel")))
                .toArray(Block[]::new);
        thenLooksAs("too-much", Reply.of(blocks));
    }

    @Test
    void longQuotation() {
        thenLooksAs("long-quotation", Reply.of(
                new Block.Quote(List.of(Run.plain("The river rose again. ".repeat(200))), true),
                Block.Note.of(Run.plain("Where it comes from stays with it."))));
    }
}
