package dev.verbatim.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers without a name, and the place that a story is sent from. */
class PapersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "State records tell of rust. They show that it held. | They | State records",
            "Inspectors think that it broke. Their report tells of rust. | Their report | Inspectors",
            "The bridge commission thinks that it broke. Its report tells of rust. | Its report | The bridge commission",
            "Inspectors think that it broke. Their coat is grey. | Their coat | Their coat"})
    void papersSpeakForWhoeverTheyAre(String text, String words, String name) {
        Told.story(text).thenIs(words, name);
    }
}
