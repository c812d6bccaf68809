package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.loopback.Given;
import dev.verbatim.discord.loopback.Request;
import dev.verbatim.discord.message.Look;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.source.SourceSettings;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages of /quotes and /timeline: turned by buttons, and asked for by their number. */
@Timeout(60)
class PagingTest extends CommunityTest {
    private static final int DAYS = 20;
    private static final String SPEAKER = "Ada Quill";

    @Override
    List<SourceSettings> configured() {
        return List.of(told("strike", null));
    }

    /** On each of twenty days she says one thing. */
    @Override
    MemorySource story(String name, String key) {
        MemorySource source = new MemorySource(name);
        for (int day = 1; day <= DAYS; day++) {
            source.with(Story.of(new StoryId("day" + day), "“It is day " + day + " of the strike,” said Ada Quill.",
                    new Provenance("Strike", null, null, LocalDate.of(2024, 3, day), null)));
        }
        return source;
    }

    private Given of(String command) {
        return given(command).words("speaker", SPEAKER);
    }

    private static void thenTells(Request page, int first, int last) {
        for (int day = 1; day <= DAYS; day++) {
            boolean shown = Math.min(first, last) <= day && day <= Math.max(first, last);
            assertThat(plain(page).contains("It is day " + day + " of")).as("day %d in %s", day, plain(page))
                    .isEqualTo(shown);
        }
    }

    /** Presses a button below a message that only the presser sees. */
    private Request turned(Request page, String label) {
        String id = discord.id();
        discord.press(id, page.button(label), USER, true);
        return awaitSaid(id);
    }

    @Test
    void buttonsTurnThem() {
        Request quotes = turned(answer(of("quotes")), "▶");
        thenTells(quotes, 15, 11);
        assertThat(plain(quotes)).contains("Page 2 of 4");
        thenTells(turned(quotes, "◀"), 20, 16);

        Request timeline = turned(answer(of("timeline")), "▶");
        thenTells(timeline, 9, 16);
        assertThat(plain(timeline)).contains("Page 2 of 3");
        thenTells(turned(timeline, "▶"), 17, 20);
    }

    @Test
    void eachIsThereByItsNumber() {
        Request quotes = answer(of("quotes").number("page", 2));
        thenTells(quotes, 15, 11);
        assertThat(quotes.labels()).containsExactly("◀", "▶");
        thenTells(answer(of("timeline").number("page", 3)), 17, 20);
    }

    @Test
    void whatIsNoPageIsToldSo() {
        assertThat(told(of("quotes").number("page", 5))).isEqualTo("There is no page 5; the last one is page 4.");
        assertThat(told(of("timeline").number("page", 9_000_000_000L))).endsWith("the last one is page 3.");
        assertThat(told(given("quotes").words("speaker", "Nobody Atall").number("page", 2)))
                .startsWith("The stories quote nobody");
        assertThat(told(given("timeline").words("story", " ").number("page", 2))).startsWith("A timeline of whom");
    }

    @Test
    void plainTextNamesTheNext() throws Exception {
        look = Look.TEXT;
        restart();
        assertThat(plain(answer(of("quotes")))).contains("Page 1 of 4")
                .endsWith("The next one: `/quotes page:2 speaker:Ada Quill`");
        assertThat(plain(answer(of("timeline").words("story", "day3")))).doesNotContain("The next one");
        assertThat(plain(answer(of("timeline").number("page", 2))))
                .endsWith("The next one: `/timeline page:3 speaker:Ada Quill`");
        assertThat(plain(answer(of("timeline").number("page", 3)))).doesNotContain("The next one");
        told(given("settings language").words("language", "de"));
        assertThat(plain(answer(of("timeline")))).endsWith("Die nächste: `/chronik seite:2 wer:Ada Quill`");
    }
}
