package dev.verbatim.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordpiecesTest {
    private final Wordpieces words = new Wordpieces();

    /** The numbers are those that the model's authors' tokenizer gives. */
    @Test
    void cutsIntoTheLongestPiecesThatItKnows() {
        assertThat(words.of("When did Musk speak to Putin?"))
                .containsExactly(2043, 2106, 14163, 6711, 3713, 2000, 22072, 1029);
    }

    @Test
    void caseAccentsAndWhatIsNotSeenDoNotCount() {
        assertThat(words.of("NAÏVE déjà\u200b\n vu")).isEqualTo(words.of("naive deja vu"));
    }

    @Test
    void eachMarkStandsByItself() {
        assertThat(words.of("“U.S.” $5...")).isEqualTo(words.of("“ u . s . ” $ 5 . . .")).doesNotContain(100);
    }

    @Test
    void aStoryCantWriteTheModelsOwnMarks() {
        assertThat(words.of("[CLS] [SEP]")).doesNotContain(Wordpieces.START, Wordpieces.END);
    }

    @Test
    void takesAnyText() {
        assertThat(words.of("")).isEmpty();
        assertThat(words.of("\uD800 \0 \u202e " + "x".repeat(5000))).isNotEmpty();
    }
}
