package dev.verbatim.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
    private static final WordVectors ENGLISH = WordVectors.english();

    @Test
    void wordsThatSayTheSameAreMoreAlikeThanOthers() {
        assertThat(likeness("fired", "sacked")).isGreaterThan(0.5).isGreaterThan(likeness("fired", "lawyer") + 0.3);
        assertThat(likeness("attorney", "lawyer")).isGreaterThan(0.5).isGreaterThan(likeness("attorney", "tram") + 0.3);
    }

    @Test
    void aWordIsLikeItselfHoweverItIsWritten() {
        assertThat(likeness("Lawyer", "lawyer")).isBetween(0.999, 1.001);
    }

    @Test
    void knowsNothingOfWhatIsNoWord() {
        assertThat(ENGLISH.of("qzxqzx")).isNull();
    }

    private static double likeness(String one, String other) {
        return WordVectors.likeness(Objects.requireNonNull(ENGLISH.of(one)), Objects.requireNonNull(ENGLISH.of(other)));
    }
}
