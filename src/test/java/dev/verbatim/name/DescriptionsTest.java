package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for those whom a story does not name. */
class DescriptionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It rained. An aide to the premier said so. | An aide | An aide to the premier",
            "It rained. A source close to the company said so. | A source | A source close to the company",
            "It rained. A teacher at the school said so. | A teacher | A teacher at the school",
            "It rained. Bakers' groups said so. | Bakers' groups | Bakers’ groups",
            "It rained. One resident said so. | One resident | One resident",
            "It rained. They sent a man to five months' labour. | a man | a man",
            "It rained. His father for saying so left. | His father | His father",
            "It rained. An aide by telephone said so. | An aide | An aide"})
    void wordsThatTellWhoItIsStayWithIt(String text, String words, String description) {
        Told.story(text).thenIs(words, description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "An aide to the premier went to bed. It rained, the aide said. | the aide | An aide to the premier",
            "A source close to the company slept.¶It rained, the source said. | the source | A source close to the company",
            "A woman from the town left early. A woman from the hills came back. It rained, the woman said. | the woman | A woman from the hills",
            "Jane Doe, an aide to the premier, slept. It rained, the aide said. | the aide | Jane Doe",
            "A nurse slept. It rained, the senior nurse said. | the senior nurse | the senior nurse",
            "An aide to the premier went to bed. It rained, the aide of the king said. | the aide | the aide of the king"})
    void whoeverCameWithoutANameIsMeantAgain(String text, String words, String description) {
        Told.story(text).thenIs(words, description);
    }

    @ParameterizedTest
    @ValueSource(strings = {"its director for England", "the head of research",
            "the chief executive of the hospital trust",
            "a spokesman for the union", "the union's head of research"})
    void aNameBehindADescriptionIsWhoIsDescribed(String description) {
        Told told = Told.story("The union met. “It rained,” said " + description + ", Jane Doe.");
        assertThat(told.who(description.replaceFirst(" (of|for) .*", ""))).isEqualTo("Jane Doe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "“It rained,” said the wife of the mayor, John Roe. | the wife | the wife of the mayor",
            "“It rained,” said the head of research, Jane Doe said. | the head | the head of research"})
    void aNameBehindAnotherDescriptionIsNot(String text, String words, String description) {
        Told.story(text).thenIs(words, description);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Depot Workers' Union", "British Online Sellers' Association", "Saint Alban's Hospital",
            "Women's Institute", "Oakfield Children's Hospital"})
    void whatOwnsItMayBelongToAName(String name) {
        assertThat(Told.story("Nobody met the " + name + " yesterday.").names()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody met Bridge Works' Board yesterday.",
            "Nobody met Jane Doe's Association yesterday."})
    void anOwnerOfAnotherIsOne(String text) {
        assertThat(Told.story(text).names()).noneMatch(name -> name.contains("'"));
    }
}
