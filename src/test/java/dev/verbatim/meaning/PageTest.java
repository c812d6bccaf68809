package dev.verbatim.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Wordpieces words = new Wordpieces();

    @Test
    void questionSentenceHeadlineAndWhatStandsBeforeFollowEachOther() {
        Page page = page(new Excerpt("", "It stopped.", "Trams", "The tram ran."));

        assertThat(page.pieces()).isEqualTo(joined("when?", "It stopped.", "Trams", "The tram ran."));
        assertThat(page.asked()).isEqualTo(words.of("when?").size() + 2);
    }

    @Test
    void whoSaysItIsToldWhereTheSentenceDoesNot() {
        assertThat(page(new Excerpt("Jane Doe", "It stopped.", "", "")).pieces())
                .isEqualTo(joined("when?", "Jane Doe: It stopped.", "", ""));
        assertThat(page(new Excerpt("Jane Doe", "“It stopped”, JANE DOE said.", "", "")).pieces())
                .isEqualTo(joined("when?", "“It stopped”, JANE DOE said.", "", ""));
    }

    @Test
    void whatIsLongIsCutAndOfWhatStandsBeforeTheEndStays() {
        String endless = "word ".repeat(500);
        Page page = page(new Excerpt("", endless, endless, endless + "last"));

        assertThat(page.pieces()).hasSizeLessThan(110);
        assertThat(page.pieces().get(page.pieces().size() - 2)).isEqualTo(words.of("last").getFirst());
    }

    private Page page(Excerpt excerpt) {
        return Page.of(words, "when?", excerpt);
    }

    private List<Integer> joined(String... parts) {
        List<Integer> pieces = new ArrayList<>(List.of(Wordpieces.START));
        for (String part : parts) {
            pieces.addAll(words.of(part));
            pieces.add(Wordpieces.END);
        }
        return pieces;
    }
}
