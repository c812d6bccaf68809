package dev.verbatim.name;

import static dev.verbatim.name.Told.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpithetsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jane Doe, 38, met Ann Roe in Oakfield. The 38-year-old said it rained. | The 38-year-old | Jane Doe",
            "Ann Roe left Oakfield. “It rained,” the 38-year-old said. | the 38-year-old | Ann Roe",
            "Ann Roe, 61, met Jane Doe in Oakfield. “It rained,” the 38-year-old said. | the 38-year-old | Jane Doe",
            "Jane Doe scored for Oakfield. “It rained,” said the winger, 22, who was ill. | the winger | Jane Doe",
            "Jane Doe scored for Oakfield. “It rained,” the Norwegian said. | the Norwegian | Jane Doe",
            "Jane Doe scored. “It rained,” said the New Zealander. | the New Zealander | Jane Doe",
            "Ann Roe met John Poe. “It rained,” the Frenchman said. | the Frenchman | John Poe",
            "Jane Doe scored for Oakfield. “It rained,” said the 24-year-old Swede. | the 24-year-old Swede | Jane Doe"})
    void ageAndCountryStandForWhomTheStoryHasNamed(String text, String mention, String name) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Named(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jane Doe met a 38-year-old man in Oakfield. The 38-year-old said it rained. | The 38-year-old",
            "Jane Doe, 61, left Oakfield. The 38-year-old said it rained. | The 38-year-old",
            "Lawyer Jane Doe said the 19-year-old denied it. “It rained,” the 19-year-old said. | the 19-year-old",
            "Jane Doe said the Norwegian was late. “It rained,” the Norwegian said. | the Norwegian",
            "Lawyer Jane Doe left. “It rained,” the former champion said. | the former champion",
            "Sen. Jane Doe, a Republican, left. “It rained,” the Democrat said. | the Democrat",
            "Acme told clients to wait. “It rained,” the Norwegian said. | the Norwegian",
            "Jane Doe met a winger in Oakfield. “It rained,” the winger said. | the winger",
            "Jane Doe left Oakfield. “It rained,” said the 38-year-old who found it. | the 38-year-old"})
    void anAgeMayBeSomebodyElses(String text, String mention) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Described(mention));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jane Doe left Oakfield. The Tennessean said that it rained. | The Tennessean | Tennessean",
            "Jane Doe left Oakfield. The Norwegian told of it in June. The Norwegian Times said so. | The Norwegian Times | Norwegian Times"})
    void aPaperMayBeCalledByItsState(String text, String mention, String name) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Named(name));
    }
}
