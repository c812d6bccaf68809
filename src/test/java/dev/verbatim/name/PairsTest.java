package dev.verbatim.name;

import static dev.verbatim.name.Told.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jane Doe and John Roe said that it rained. | Jane Doe",
            "Jane Doe and John Roe said that it rained. | John Roe",
            "Jane Doe and her deputy, John Roe, said that it rained. | John Roe",
            "Jane Doe and her deputy, John Roe, came to Oakfield. It rained, they wrote. | they",
            "Jane Doe and John Roe came. The glaciers melt. It rained, they wrote. | they"})
    void twoWhoSpeakTogetherAreBothTold(String text, String mention) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Described("Jane Doe and John Roe"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ann Poe met Jane Doe and John Roe said that it rained. | John Roe",
            "Jane Doe and John Roe came to Oakfield. | John Roe",
            "Mary Poe, Jane Doe and John Roe said that it rained. | John Roe"})
    void oneOfThemMaySpeakAlone(String text, String name) {
        assertThat(speaker(text, name)).isEqualTo(new Speaker.Named(name));
    }
}
