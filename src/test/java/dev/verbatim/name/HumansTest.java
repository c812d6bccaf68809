package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no list has: “Zadki Orum”. */
class HumansTest {
    private static final Tagger TAGGER = new Tagger();

    @ParameterizedTest
    @ValueSource(strings = {
            "Nobody saw Zadki Orum's header. Orum, 19, slept.",

            "Nobody saw Zadki Orum's header. “It was high,” said Orum.",
            "Nobody saw Zadki Orum's header. “It was high,” Orum said.",
            "It rained. The header came from striker Zadki Orum. Orum slept.",
            "A spokesman for the dockers' union, Zadki Orum, agreed with Lind. Orum slept.",
            "One of them, Zadki Orum, carried the ball. Orum slept.",
            "The brewery's manager, Zadki Orum, slept. Orum snored."})
    void whoDoesWhatPersonsDoIsOne(String text) {
        assertThat(people(text)).contains("Zadki Orum").doesNotContain("Orum");
    }

    @Test
    void aNameThatEndsInTwoSSIsOneToo() {
        assertThat(people("Nobody saw Zadki Orss. “It was high,” said Orss.")).containsExactly("Zadki Orss");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Orum, who lost, sacked Zadki Orum's coach.", "The stadium's owner, Zadki Orum, slept.",
            "Nobody read the editors of The Orum, who slept.",
            "Nobody saw Zadki Orum's header. The Orum, 19, slept.",
            "They sold it to owner Zadki Orum. Nobody came."})
    void whatFirmsAndPapersDoMakesNoPerson(String text) {
        assertThat(people(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Real Jane Doe slept. It rained.", "Like Jane Doe he slept.",
            "Nobody met Senators Jane Doe and John Roe.", "Nobody met goalkeeper Dean Doe and Jane Doe."})
    void wordsBeforeANameAreNoPartOfIt(String text) {
        assertThat(people(text)).allMatch(name -> name.matches("(Jane|Dean) Doe|John Roe")).isNotEmpty();
    }

    @Test
    void aPlaceIsNotWhoSpeaksThere() {
        assertThat(people("Speaking to voters in Zadki Orum, the brash senator said it rained.")).isEmpty();
        assertThat(people("They met Zadki Orum, the brash senator, on Monday.")).containsExactly("Zadki Orum");
        assertThat(cast("After the talk with Jane Doe, the brash senator said it rained.").people().getFirst().roles())
                .isEmpty();
    }

    @Test
    void aNameThatOpensASentenceIsWhole() {
        assertThat(names("West Virginia University closed.")).containsExactly("West Virginia University");
    }

    @Test
    void aHeadlinesFirstWordIsNoFirstName() {
        assertThat(people("Beneath Orum’s win, trouble.\n\nOrum, 19, slept.")).containsExactly("Orum");
    }

    private static List<String> people(String text) {
        return cast(text).people().stream().filter(Person::human).map(Person::name).toList();
    }

    private static List<String> names(String text) {
        return cast(text).people().stream().map(Person::name).toList();
    }

    private static Cast cast(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        return Cast.of(story, TAGGER.read(story));
    }
}
