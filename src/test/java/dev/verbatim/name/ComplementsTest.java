package dev.verbatim.name;

import static dev.verbatim.name.Told.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplementsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "A spokesman for the regulator said that it rained. | A spokesman | A spokesman for the regulator",
            "It rained, said a lawyer for the families of the victims. | a lawyer | a lawyer for the families of the victims",
            "It rained, said a person familiar with the talks. | a person | a person familiar with the talks",
            "It rained, said two people with direct knowledge of the deal. | two people | two people with direct knowledge of the deal",
            "Researchers at the college said that it rained. | Researchers | Researchers at the college",
            "Jane Doe left. People close to her said that it rained. | People | People close to Jane Doe"})
    void whatBelongsToADescriptionIsTold(String text, String mention, String speaker) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Described(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It rained, said a nurse with two children. | a nurse",
            "It rained, said a nurse at the time. | a nurse",
            "The mayor thanked a nurse for pricing rules. | a nurse",
            "The mayor saw a study by economists of the costs. | economists",
            "It rained, said a person familiar with Jane Doe's thinking. | a person",
            "The costs of the bridge rose. | The costs"})
    void whatDoesNotBelongIsLeftOut(String text, String mention) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Described(mention));
    }
}
