package dev.verbatim.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Bridge Institute expects growth. Inflation, it says, will fall. | it | Bridge Institute",
            "John Roe said so. Tim Poe, he said, had left early. | he | John Roe",
            "Ann Poe came. Jane Doe asked whether it held.¶“It does,” she replied. | she | Ann Poe",
            "Ann Poe came. Jane Doe asked whether it held.¶“Why not?” she added. | she | Jane Doe",
            "John Roe met Tim Poe. Poe, he who said it, had left early. | he | Tim Poe"})
    void whoeverSpeaksBetweenCommasIsAnother(String text, String words, String name) {
        Told.story(text).thenIs(words, name);
    }
}
