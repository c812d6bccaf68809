package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.eval.PlainWords;
import dev.verbatim.index.Passage;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.source.Entry;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Folders;
import dev.verbatim.source.Reading;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.voice.Voices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who says what in stories of other kinds than those that taught the models: courts, markets, sport, wars, culture. Each was
 * written, and marked with who speaks, before the program had read it; what was wrong in kind has been mended since.
 */
class SpeakersTest {
    private static final Path STORIES = Path.of("src", "test", "resources", "dev", "verbatim", "gather", "speakers");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What is reached now, less about one in a hundred. */
    private static final double RIGHT = 0.94;
    /** Of the reporter's own sentences, what is reached now and about two in a hundred more. */
    private static final double ATTRIBUTED = 0.13;

    private static final List<Told> TOLD = new ArrayList<>();

    /**
     * Words of one passage.
     *
     * @param text stands in the story once
     * @param speaker null when nobody says it but the reporter
     */
    record Marked(String text, @Nullable String speaker) {}

    record Told(String story, Marked marked, @Nullable String speaker) {
        boolean isRight() {
            return marked.speaker() == null ? speaker == null : PlainWords.isSameSpeaker(marked.speaker(), speaker);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        QuotationFinder finder = new QuotationFinder();
        Voices voices = new Voices();
        for (Entry entry : Folders.sources(List.of(new FolderSettings(STORIES))).getFirst().list()) {
            if (entry.read() instanceof Reading.Read(Story story)) {
                List<Passage> passages = new PassageBuilder(story, finder.weigh(story), voices).build();
                marked(story).forEach(each -> TOLD.add(told(story, each, passages)));
            }
        }
    }

    @Test
    void whoSpeaksIsRight() {
        assertThat(share(told -> told.marked().speaker() != null, Told::isRight)).isGreaterThan(RIGHT);
    }

    @Test
    void whatNobodySaysIsHardlyEverSomebodys() {
        assertThat(share(told -> told.marked().speaker() == null, told -> !told.isRight())).isLessThan(ATTRIBUTED);
    }

    private static double share(Predicate<Told> of, Predicate<Told> which) {
        List<Told> all = TOLD.stream().filter(of).toList();
        all.stream().filter(told -> !told.isRight()).forEach(System.out::println);
        long those = all.stream().filter(which).count();
        System.out.printf("%d of %d%n", those, all.size());
        return (double) those / all.size();
    }

    private static List<Marked> marked(Story story) throws IOException {
        Path marks = STORIES.resolve(story.id().value().replaceFirst("\\.txt$", "") + ".jsonl");
        try (MappingIterator<Marked> lines = JSON.readerFor(Marked.class).readValues(marks.toFile())) {
            return lines.readAll();
        }
    }

    /** Whose the passage is that shares most with what is marked. */
    private static Told told(Story story, Marked marked, List<Passage> passages) {
        int start = story.text().indexOf(marked.text());
        assertThat(start).as(marked.text()).isNotNegative().isEqualTo(story.text().lastIndexOf(marked.text()));
        Span words = new Span(start, start + marked.text().length());
        Passage passage = passages.stream()
                .max(Comparator.comparingInt((Passage each) -> words.overlap(each.span()))).orElseThrow();
        Quotation quotation = passage.quotation();
        return new Told(story.id().value(), marked,
                quotation == null ? null : quotation.speaker().told().orElse(null));
    }
}
