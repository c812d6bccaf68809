package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the names of people in British stories, and of offices. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Nobody met Cllr Jane Doe. Cllr Doe said so. | Cllr Doe | Jane Doe",
            "His barrister, Jane Doe KC, rose. It rained, Doe said. | Doe | Jane Doe KC",
            "Shadow chancellor Jane Doe spoke. It rained, the Oakfield South MP said. | the Oakfield South MP | Jane Doe",
            "The foreman, a retired plumber, wept. It rained, he said. | he | The foreman",
            "Mr Justice Doe said so. It rained, the home secretary said. | the home secretary | the home secretary",
            "Ann Poe said so. It rained, the home secretary said. | the home secretary | Ann Poe",
            "Ofsted's report came. It rained, Ofsted's report said. | Ofsted's report | Ofsted",
            "Nobody met the Department for Transport. | the Department for Transport | Department for Transport"})
    void whoeverBearsThemIsMeant(String text, String words, String name) {
        Told.story(text).thenIs(words, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Nobody met the Department for Jane Doe. | Jane Doe, Department",
            "Nobody met economists at Duke University and Cook County. | Duke University, Cook County",
            "Let's go. Nobody met Jane Doe. | Jane Doe"})
    void nothingElseIsANameThen(String text, String names) {
        assertThat(String.join(", ", Told.story(text).names())).isEqualTo(names);
    }
}
