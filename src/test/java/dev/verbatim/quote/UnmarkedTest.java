package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words stand on a page without any marks; paragraphs are parted by “|”. */
class UnmarkedTest {
    private static final QuotationFinder FINDER = new QuotationFinder();
    private static final String LETTERS = "Readers on the bridge.|LETTERS.|The bridge is too small for us.|It was dear."
            + "|Jane Doe.|Oakfield, Ohio.|Trams are lovely things to ride.|John Roe.|New York.|TWITTER."
            + "|We asked our followers about the bridge.|Let it open at last.|@ellenroe.|Nobody signs this line of it.";
    private static final String INTERVIEW = "Jane Doe sees hope for the bridge.|Jane Doe spoke with us and John Roe."
            + "|QWhy did the bridge take so long to build?|A: Because it is wide.|Nobody had asked us.|Q: Is it safe now?"
            + "|A: It is safe.";

    @Test
    void lettersAreTheirsWhoSignThem() {
        assertThat(said(LETTERS)).containsExactlyInAnyOrderEntriesOf(Map.of(
                "The bridge is too small for us.", "Jane Doe", "It was dear.", "Jane Doe",
                "Trams are lovely things to ride.", "John Roe", "Let it open at last.", "@ellenroe"));
    }

    @Test
    void withoutTheHeadingNamesInLinesOfTheirOwnSignNothing() {
        assertThat(said(LETTERS.replace("LETTERS", "WINNERS").replace("TWITTER", "LOSERS"))).isEmpty();
    }

    @Test
    void answersAreHersWhomTheIntroductionNamesMost() {
        assertThat(said(INTERVIEW)).containsExactlyInAnyOrderEntriesOf(Map.of(
                "Because it is wide.", "Jane Doe", "Nobody had asked us.", "Jane Doe", "It is safe.", "Jane Doe"));
    }

    @Test
    void oneAnswerAloneMakesNoInterview() {
        assertThat(said("Jane Doe spoke.|Q: Is it safe?|A: It is safe.")).isEmpty();
    }

    @Test
    void aParagraphBelowAColonIsHersWhoWritesIt() {
        assertThat(said(
                "Jane Doe was ill.|In a letter to the town, Doe wrote:|The bridge is too small for all of us here.|We slept."))
                .containsExactly(Map.entry("The bridge is too small for all of us here.", "Jane Doe"));
    }

    @Test
    void whatStandsRightBelowTheVerbIsHersEvenWhereNobodySaysI() {
        assertThat(said("Jane Doe was ill.|Doe writes:|The bridge is too small for this town by far.|The town slept."))
                .containsExactly(Map.entry("The bridge is too small for this town by far.", "Jane Doe"));
        assertThat(
                said("Jane Doe was ill.|Doe wrote:|I saw the bridge of this old town, and it is “a small wonder” to all of us, and too narrow for the cars of today."
                        + "|The town slept."))
                .containsValue("Jane Doe");
    }

    @Test
    void whatSheThinksHerselfIsNoOthersTelling() {
        assertThat(
                said("Jane Doe was ill.|In her letter, Doe wrote:|I think that the bridge is too small for this town."))
                .containsExactly(Map.entry("I think that the bridge is too small for this town.", "Jane Doe"));
    }

    @Test
    void linesThatNoBlankLinePartsFromItGoOn() {
        assertThat(said("Jane Doe was ill.|Doe writes:|The bridge is too small for this town by far."
                + "\nIn fact it will be too small for every town.|The town slept."))
                .containsOnly(Map.entry("The bridge is too small for this town by far.", "Jane Doe"),
                        Map.entry("In fact it will be too small for every town.", "Jane Doe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Doe replied:|The mayor then went to the old bridge and slept there for some days.",
            "Doe writes:|She then went to the old bridge and slept there for some days.",
            "Doe writes:|John Roe says that the bridge is too small for the carts of this town.",
            "Doe wrote in a tweet:|The bridge was closed on Monday after the long storm.",
            "Doe tweeted:|The bridge was closed on Monday after the long storm.",
            "Three things were new on the bridge:|The first was its colour, a green that all of us liked.",
            "Doe said that three things were new:|The first was its colour, a green that all of us liked.",
            "Doe wrote on Twitter:|The mayor later deleted the tweet and was sorry for what she had done.",
            "Doe wrote on Twitter:|John Roe said that all of us should laugh about it, and so they did.",
            "Doe wrote on Twitter:|John Roe laughed. “It is nonsense for all of us, and she knows it well,” it read.",
            "Some of them wrote:|The bridge is too small for all of us here.",
            "Doe wrote:|We have three wishes for the bridge of this town, and here they are:"})
    void whatTheStoryMayTellItselfBelowAColonIsNobodys(String text) {
        assertThat(said("Jane Doe was ill. " + text)).doesNotContainValue("Jane Doe");
    }

    @Test
    void noneIsListed() {
        assertThat(FINDER.find(story(LETTERS))).noneMatch(each -> each.kind() == Quotation.Kind.DIRECT);
    }

    private static Map<String, String> said(String page) {
        Story story = story(page);
        List<Possible> possible = FINDER.weigh(story);
        return possible.stream().map(Possible::quotation)
                .filter(each -> each.kind() == Quotation.Kind.DIRECT && each.speaker() instanceof Speaker.Named)
                .collect(Collectors.toMap(each -> story.text(each.span()),
                        each -> ((Speaker.Named) each.speaker()).name()));
    }

    private static Story story(String page) {
        return Story.of(new StoryId("s"), page.replace("|", "\n\n"), Provenance.titled("s"));
    }
}
