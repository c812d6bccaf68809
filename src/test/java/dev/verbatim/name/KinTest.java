package dev.verbatim.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What “whose son Robin” and “the father of three” tell. */
class KinTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Among them was Ann Poe, whose son Robin died when he was ill. She left early. | She | Ann Poe",
            "Among them was Ann Poe, whose daughter Robin died when she was ill. She left early. | She | Robin",
            "Among them was Ann Poe. Her husband, Robin, died. She left early. | She | Ann Poe",
            "Among them was Ann Poe. Her partner, Robin, left early. She slept. | She | Robin"})
    void kinTellsWhetherHeOrSheFits(String text, String words, String name) {
        Told.story(text).thenIs(words, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "“It rained,” said John Roe, a sorter. The father of three, who works there, said he slept. | The father | John Roe",
            "“It rained,” said Ann Poe, a sorter. The mother-of-two said she slept. | The mother-of-two | Ann Poe",
            "“It rained,” said Ann Poe, a sorter. The father of three said he slept. | The father | The father of three",
            "“It rained,” said John Roe, a sorter. The father of one of the girls said he slept. | The father | The father",
            "“It rained,” said John Roe, a sorter. The father of the girl said he slept. | The father | The father of the girl"})
    void aFatherOfSoManyIsWhoWasTalking(String text, String words, String name) {
        Told.story(text).thenIs(words, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Deputy Ann Poe arrived. John Roe slept. It rained, the deputy said. | the deputy | Ann Poe",
            "Deputy Mayor Ann Poe met Mayor John Roe. It rained, the mayor said. | the mayor | John Roe"})
    void aDeputyIsOne(String text, String words, String name) {
        Told.story(text).thenIs(words, name);
    }
}
