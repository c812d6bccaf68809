package dev.verbatim.name;

import static dev.verbatim.name.Told.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "A poll by Oakfield College found that Roe leads. | A poll | Oakfield College",
            "A poll from Oakfield College released Monday found that Roe leads. | A poll | Oakfield College",
            "The poll, released on Monday night by Oakfield College, showed Roe ahead. | The poll | Oakfield College",
            "A new University of Oakfield poll found that Roe leads. | A new University of Oakfield poll | University of Oakfield",
            "Roe leads, according to a Fox News poll. | a Fox News poll | Fox News",
            "Roe leads, a Military Times survey found. | a Military Times survey | Military Times",
            "Roe leads, says a study last year by Oakfield College. | a study | Oakfield College",
            "Roe leads, according to a report released last week by Oakfield College. | a report | Oakfield College",
            "Roe leads, according to recent data from Oakfield College. | recent data | Oakfield College",
            "Roe leads, according to an analysis of federal data by Oakfield Watch. | an analysis | Oakfield Watch",
            "Roe leads, says a report on bridges by the nonprofit Oakfield Watch. | a report | Oakfield Watch",
            "“He is bad,” reads an editorial in The Oakfield Register. | an editorial | Oakfield Register",
            "Roe leads in a Fox News poll. The poll said so. | The poll | Fox News",
            "Roe leads in a Fox News poll. The survey said so. | The survey | Fox News",
            "Jane Doe said in a statement that she left. The statement says why. | The statement | Jane Doe",
            "She left, said Jane Doe in a statement. The statement says why. | The statement | Jane Doe",
            "Jane Doe released a letter on Monday. The letter says why. | The letter | Jane Doe",
            "Jane Doe filed a petition on Monday. The petition says why. | The petition | Jane Doe",
            "Jane Doe confirmed that she had left. It rained, the statement read. | the statement | Jane Doe",
            "Roe leads in an average of recent polls compiled by Oakfield College. | an average | Oakfield College",
            "Roe leads in the Oakfield Times polling average. | the Oakfield Times polling average | Oakfield Times"})
    void aDocumentSaysWhatItsIssuerSays(String text, String mention, String issuer) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Named(issuer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "A poll found that Roe leads. | A poll",
            "An Ohio poll found that Roe leads. | An Ohio poll",
            "The poll criticized by Jane Doe found that Roe leads. | The poll",
            "It rained, says a report on the killings by the Oakfield Police. | a report",
            "It rained, says a report last year criticized by the Oakfield Police. | a report",
            "Jane Doe read a letter. The report says why. | The report",
            "A City of Oakfield poll found that Roe leads. | A City of Oakfield poll",
            "A Brexit poll found that Roe leads. | A Brexit poll",
            "A GOP poll found that Roe leads. | A GOP poll",
            "Roe leads, said an analysis from the report. The report was long. | The report",
            "A study by the research found that Roe leads. | A study",
            "John Roe told Jane Doe of a statement. The statement says why. | The statement",
            "Roe leads in a Fox News poll. A new poll said otherwise. | A new poll",
            "Jane Doe released a report. The congressional budget report says why. | The congressional budget report"})
    void aDocumentOfWhichTheStoryDoesNotTellStaysAsItIs(String text, String mention) {
        assertThat(speaker(text, mention)).isEqualTo(new Speaker.Described(mention));
    }

    @Test
    void whoMakesAReportMayBeOwned() {
        assertThat(speaker("It rained, says a report from the State Department's inspector general.", "a report"))
                .isEqualTo(new Speaker.Described("the State Department’s inspector general"));
    }

    @Test
    void aNameInShortIsTheFullOnes() {
        assertThat(speaker("Jane Doe spoke. A Doe statement says why.", "A Doe statement"))
                .isEqualTo(new Speaker.Named("Jane Doe"));
    }
}
