package dev.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.date.Days;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final String TEXT = "\uFEFFdate 2021-03-04\r\nTram back 😀\r\n\r\n“It runs,” Mayor Doe said.\u00A0\r\n";
    private static final Span SENTENCE = span("“It runs,” Mayor Doe said.");
    private static final Provenance FULL = new Provenance("Tram “back”", "The Örtlich", "R. Writer",
            LocalDate.of(2021, 3, 4), URI.create("https://example.org/a?b=c%20d#e"));

    @TempDir
    Path folder;

    @Test
    void aStoryComesBackAsItWas() {
        Story story = story(FULL, span("Tram back 😀"));

        assertThat(stored(new StoryEntry(story, "the folder", "12-34", List.of())))
                .isEqualTo(new StoredStory(story, "the folder"));
    }

    @Test
    void aStoryOfWhichLittleIsKnownComesBackToo() {
        Story story = story(Provenance.titled(""), null);

        assertThat(stored(new StoryEntry(story, "", "", List.of()))).isEqualTo(new StoredStory(story, ""));
    }

    @Test
    void stampsComeBackInTheOrderOfTheNames() {
        Story story = Story.of(new StoryId("b"), "B.", FULL);
        Story other = Story.of(new StoryId("a/ä"), "A.", FULL);
        try (PassageIndex index = Samples.indexOf(folder,
                new StoryEntry(story, "one", "1", List.of()), new StoryEntry(other, "two", "2", List.of()))) {
            assertThat(index.stamps()).containsExactly(
                    java.util.Map.entry(other.id(), new Stamp("two", "2")),
                    java.util.Map.entry(story.id(), new Stamp("one", "1")));
        }
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void aPassageComesBackAsItWas(@Nullable Quotation quotation) {
        Story story = story(FULL, null);
        Passage passage = new Passage(span("It runs"), SENTENCE, 7, SENTENCE, quotation,
                Days.of(LocalDate.of(2024, 2, 29)), LocalDate.of(2024, 2, 28));

        try (PassageIndex index = Samples.indexOf(folder, new StoryEntry(story, "s", "1", List.of(passage)))) {
            List<Hit> hits = index.search(new Search("runs", Scope.ALL, 5));
            assertThat(hits).extracting(Hit::passage).containsExactly(passage);
            assertThat(hits).extracting(Hit::story).containsExactly(story);
        }
    }

    static Stream<@Nullable Quotation> quotations() {
        Span words = span("It runs,");
        Span mention = span("Mayor Doe");
        Cue cue = new Cue(span("said"), "say");
        Speaker named = new Speaker.Named("Jane “J.” Doe");
        return Stream.of(
                null,
                new Quotation(words, Quotation.Kind.DIRECT, named, mention, cue, Medium.UNSTATED),
                new Quotation(words, Quotation.Kind.MIXED, new Speaker.Described("a senior official"), mention,
                        new Cue(span("said"), ""), Medium.TWEET),
                new Quotation(words, Quotation.Kind.INDIRECT, new Speaker.Unknown(), null, null, Medium.POLL),
                new Quotation(words, Quotation.Kind.DIRECT, new Speaker.Unknown(), null, cue, Medium.BOOK),
                new Quotation(words, Quotation.Kind.DIRECT, named, mention, null, Medium.DEBATE));
    }

    @Test
    void allIsStillThereAfterTheNextStart() {
        Samples.indexOf(folder, Samples.entry("a", "The tram runs.")).close();

        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            assertThat(Samples.find(index, "tram")).containsExactly("The tram runs.");
        }
    }

    private @Nullable StoredStory stored(StoryEntry entry) {
        try (PassageIndex index = Samples.indexOf(folder, entry)) {
            return index.story(entry.story().id()).orElse(null);
        }
    }

    private static Story story(Provenance provenance, @Nullable Span headline) {
        return new Story(new StoryId("2021/tram back"), TEXT, new Span(17, TEXT.length()), headline, provenance);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
