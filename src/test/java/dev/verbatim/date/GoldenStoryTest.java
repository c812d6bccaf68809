package dev.verbatim.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A whole story and all its dates, a line each: the words, first and last day, precision and hedge. */
class GoldenStoryTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2016, 10, 11);

    @Test
    void findsTheDatesOfAStory() {
        assertThat(dates(read("harbour.txt"))).isEqualTo(read("harbour.dates").lines().toList());
    }

    @Test
    void lineEndsMakeNoDifference() {
        String text = read("harbour.txt");
        assertThat(dates(text.replace("\n", "\r\n"))).isEqualTo(dates(text));
    }

    @Test
    void findingTwiceFindsTheSame() {
        DateFinder finder = new DateFinder();
        Story story = story(read("harbour.txt"));
        assertThat(finder.find(story)).isEqualTo(finder.find(story));
    }

    private static List<String> dates(String text) {
        Story story = story(text);
        return new DateFinder().find(story).stream().map(date -> line(story, date)).toList();
    }

    private static String line(Story story, DateMention date) {
        Days days = date.days();
        String told = days == null ? "?" : days.from() + " | " + days.to() + " | " + date.precision();
        return story.text(date.span()) + " | " + told + " | " + date.hedge();
    }

    private static Story story(String text) {
        return Story.of(new StoryId("harbour"), text, new Provenance("Harbour", null, null, PUBLISHED, null));
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(GoldenStoryTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
