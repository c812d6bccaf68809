package dev.verbatim.discord.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.Answerer;
import dev.verbatim.ask.Asker;
import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.message.Sheet;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.reply.AnswerWording;
import dev.verbatim.reply.Paged;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.StoryResponder;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are turned in place: each is one message, and each entry of the list is on one of them. */
class PagesTest {
    private static final String SPEAKER = "Ada Quill";
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private PassageIndex index;

    @BeforeEach
    void open() {
        index = PassageIndex.open(new IndexSettings(folder));
    }

    @AfterEach
    void close() {
        index.close();
    }

    /** So many stories, in each of which she says one thing, of as many signs as told. */
    private Responder given(int entries, Random random, String word, IntUnaryOperator length) {
        MemorySource source = new MemorySource("memory");
        for (int entry = 0; entry < entries; entry++) {
            String words = name(entry)
                    + (" " + word).repeat(Math.max(1, length.applyAsInt(entry) / (word.length() + 1)));
            source.with(Story.of(new StoryId("story" + entry), "“" + words + ",” said " + SPEAKER + ".",
                    new Provenance("The strike of the trams, as it went on and on", "The Lenn Post", null,
                            FIRST_DAY.plusDays(random.nextInt(40)),
                            URI.create("https://lennpost.example/2024/" + entry + "/the-strike-of-the-trams"))));
        }
        Gatherer gatherer = new Gatherer(List.of(source), new QuotationFinder()::weigh, index);
        gatherer.gather(_ -> {});
        return new StoryResponder(new Asker(new Answerer(index, AnswerSettings.DEFAULT)), gatherer, index,
                new AnswerWording(AnswerSettings.DEFAULT), InstantSource.system());
    }

    private static String name(int entry) {
        return "Entry" + entry + "x";
    }

    /** Turns all pages, and returns their words. */
    private static List<String> turned(IntFunction<Paged> list, Pages pages, Look look, int messages) {
        List<String> shown = new ArrayList<>();
        int all = list.apply(0).pages();
        for (int page = 0; page < all; page++) {
            Card card = pages.card(SPEAKER, list.apply(page));
            List<Sheet> sheets = Sheet.of(card, look);
            assertThat(sheets).as("messages of page %d of %d", page, all).hasSizeLessThanOrEqualTo(messages);
            shown.add(sheets.stream().map(sheet -> sheet.create().toData().toString()).collect(Collectors.joining()));
        }
        return shown;
    }

    private static void thenEachIsOnOnePage(int entries, Responder responder) {
        Memory memory = Memory.ofProcess();
        for (Look look : Look.values()) {
            int messages = look == Look.COMPONENTS ? 1 : 3;
            thenEachIsOnOnePage(entries, turned(page -> responder.quotes(SPEAKER, page), Pages.ofQuotes(memory), look,
                    messages));
            thenEachIsOnOnePage(entries, turned(page -> responder.timeline(SPEAKER, null, page),
                    Pages.ofTimelines(memory), look, messages));
        }
    }

    private static void thenEachIsOnOnePage(int entries, List<String> pages) {
        for (int entry = 0; entry < entries; entry++) {
            String name = name(entry);
            assertThat(pages.stream().filter(page -> page.contains(name))).as(name).hasSize(1);
        }
    }

    @Test
    void eightLongEntriesAreTwoPages() {
        Responder responder = given(8, new Random(1), "tram", _ -> 440);

        thenEachIsOnOnePage(8, responder);
        assertThat(responder.timeline(SPEAKER, null, 0).pages()).isEqualTo(2);
        assertThat(turned(page -> responder.timeline(SPEAKER, null, page), Pages.ofTimelines(Memory.ofProcess()),
                Look.COMPONENTS, 1)).as("none of them is cut").noneMatch(page -> page.contains("[…"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachEntryIsOnOnePageHoweverLong(long seed) {
        Random random = new Random(seed);
        int[] lengths = {20, 150, 440, 900, 2500, 5000};

        thenEachIsOnOnePage(30, given(30, random, "tram", _ -> lengths[random.nextInt(lengths.length)]));
    }

    @Test
    void whatHasToBeEscapedIsCutToFit() {
        thenEachIsOnOnePage(16, given(16, new Random(4), "*_~`|", _ -> 700));
    }
}
