package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All quotations of a story that comes with the project, a line each. With {@code -Dgolden.write} the file is written anew:
 * read the difference before keeping it.
 */
class GoldenStoryTest {
    private static final Path STORY = Path.of("stories", "musk-putin.txt");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "dev", "verbatim", "quote",
            "musk-putin.quotes");

    @Test
    void everyQuotationIsAsWritten() throws IOException {
        List<String> found = lines(Files.readString(STORY));
        if (System.getProperty("golden.write") != null) {
            Files.write(GOLDEN, found);
        }
        assertThat(found).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void lineEndsChangeNothing() throws IOException {
        String text = Files.readString(STORY);
        assertThat(lines(text.replace("\n", "\r\n"))).isEqualTo(lines(text));
    }

    private static List<String> lines(String text) {
        // The first line starts with the story's date.
        Span body = new Span(" date 2022-10-12 ".length(), text.length());
        Story story = new Story(new StoryId("musk-putin"), text, body, null, Provenance.titled("musk-putin"));
        return new QuotationFinder().find(story).stream().map(quotation -> line(story, quotation)).toList();
    }

    private static String line(Story story, Quotation quotation) {
        Span mention = quotation.mention();
        Cue cue = quotation.cue();
        return String.join(" | ", quotation.kind().name(), story.text(quotation.span()), name(quotation.speaker()),
                mention == null ? "-" : story.text(mention), cue == null ? "-" : cue.lemma(),
                quotation.medium().name());
    }

    private static String name(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.name();
            case Speaker.Described described -> "“" + described.words() + "”";
            case Speaker.Unknown unknown -> "?";
        };
    }
}
