package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which stories set words apart as somebody's own. Expected: “words | speaker”, a line each. */
class FormsTest {
    private static final QuotationFinder FINDER = new QuotationFinder();

    @ParameterizedTest
    @ValueSource(strings = {"“The bridge holds well today.” ― Jane Doe",
            "“The bridge holds well today.”— Jane Doe, engineer",
            "“The bridge holds well today.” – Jane Doe", "\"The bridge holds well today.\" -- Jane Doe.",
            "”The bridge holds well today.” - Jane Doe", "“The bridge holds well today.”\n— Jane Doe (Oakfield)",
            "“The bridge holds well today.”\n\n-Mayor Jane Doe, speaking after the storm."})
    void aSignatureTellsWhoSpeaks(String text) {
        assertThat(direct("The storm came.\n\n" + text)).containsExactly("The bridge holds well today. | Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BRIDGE BEATS BOATS - Jane Doe: “The bridge holds well today. It will.” [Oakfield Times.]",
            "Jane Doe: “The bridge holds well today. It will.”",
            "John Roe was there, too. Jane Doe: \"The bridge holds well today. It will.\" He laughed."})
    void aNameWithAColonTellsWhoSpeaksBehindIt(String text) {
        assertThat(told("John Roe saw the storm.\n\n" + text))
                .containsExactly("The bridge holds well today. It will. | Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A word to Jane Doe: “The bridge holds well today.”",
            "The Life of Jane Doe: “The bridge holds well today.”", "Oakfield: “The bridge holds well today,”",
            "Song of the year – Jane Doe: “The bridge holds well today,”",
            "He told his wife - Jane Doe: “The bridge holds.”"})
    void aNameInAPhraseIsNoLabel(String text) {
        assertThat(told("John Roe saw the storm.\n\n" + text + " said Roe.")).isEmpty();
    }

    @Test
    void eachLineHasItsOwnSignature() {
        assertThat(direct("“We never saw such a storm.” ― Jane Doe\n“The river took my whole shed.” ― John Roe\n"))
                .containsExactly("We never saw such a storm. | Jane Doe", "The river took my whole shed. | John Roe");
    }

    @Test
    void aSignatureCountsForAllParagraphs() {
        assertThat(direct("The storm came.\n\n“We never saw such a storm.\n\n“It took my whole shed.” — John Roe"))
                .containsExactly("We never saw such a storm. | John Roe", "It took my whole shed. | John Roe");
    }

    @Test
    void aDashBehindAQuotationNeedNotSign() {
        assertThat(direct("Engineer John Roe said “the bridge will hold for years” — Jane Doe disagreed with him."))
                .containsExactly("the bridge will hold for years | John Roe");
    }

    @Test
    void aQuotationThatNobodyClosedEndsWhereTheStoryTellsWhoSaidIt() {
        assertThat(direct(
                "The storm came.\n\n\"We never saw such a storm in all these years, said Jane Doe, who lost a shed."))
                .containsExactly("We never saw such a storm in all these years, | Jane Doe");
    }

    @Test
    void aQuotationThatNobodyClosedBehindAnotherEndsWithTheParagraph() {
        assertThat(direct("“We never saw such a storm,” said Jane Doe, who lost a shed. “It took my whole shed.\n\n"
                + "The storm came on Monday."))
                .containsExactly("We never saw such a storm, | Jane Doe", "It took my whole shed. | Jane Doe");
        assertThat(direct("“We never saw such a storm,” said Jane Doe, who is 5' 10“ tall and lost a shed."))
                .containsExactly("We never saw such a storm, | Jane Doe");
    }

    @Test
    void theMarkThatOpensMayCloseByMistake() {
        assertThat(direct("“We never saw such a storm,“ said Jane Doe. “It took my whole shed.“\n\nThe storm came."))
                .containsExactly("We never saw such a storm, | Jane Doe", "It took my whole shed. | Jane Doe");
    }

    @Test
    void aBlockQuotationThatTellsWhatItsSpeakerWasToldGoesOn() {
        assertThat(
                direct("The storm came.\n\n\"I asked my boss, said Jane, and we built the bridge ourselves in a year."))
                .first().asString()
                .startsWith("I asked my boss, said Jane, and we built the bridge ourselves in a year.");
    }

    @Test
    void wordsThatAPaperPassesOnAreTheirsWhoSaidThem() {
        assertThat(direct(
                "Mayor Jane Doe came. “We have never seen such a storm,” Doe said, according to the Oakfield Times. "
                        + "“It took my whole shed with it.”"))
                .containsExactly("We have never seen such a storm, | Jane Doe",
                        "It took my whole shed with it. | Jane Doe");
    }

    @Test
    void theAuthorInATweetsTagMayBeAFullName() {
        assertThat(direct(
                "Jane Doe and John Roe wrote.\n\n<tweet author=\"Jane Doe\" user=\"jd\">We never saw such a storm.</tweet>"))
                .containsExactly("We never saw such a storm. | Jane Doe");
    }

    @Test
    void aTranscriptNeedsNoMarks() {
        assertThat(direct("""
                Mayor Jane Doe spoke with Peter Miles of Channel Nine about the bridge.

                PETER MILES: Why did the bridge take so long?

                (BEGIN VIDEO CLIP)

                DOE: We had no steel. He said “soon” and never came.

                It was a long winter, too.

                MILES: Thank you.
                """)).containsExactly(
                "Why did the bridge take so long? | Peter Miles",
                "We had no steel. He said “soon” and never came. | Jane Doe",
                "It was a long winter, too. | Jane Doe", "Thank you. | Peter Miles");
    }

    @Test
    void aTranscriptMayStandInMarks() {
        assertThat(
                direct("Reporter Ann Reed asked Mayor Jane Doe about it.\n\n\"REED: Will the bridge hold at all?\"\n\n"
                        + "\"DOE: It will hold for years.\""))
                .containsExactly("REED: Will the bridge hold at all? | Ann Reed",
                        "DOE: It will hold for years. | Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE: The bridge is open again, the city tells us.",
            "CORRECTION: It was Monday, not Tuesday.",
            "A NEW BRIDGE: Oakfield celebrates in the streets."})
    void anAnnouncementIsNoLabel(String line) {
        assertThat(direct("Jane Doe opened the bridge.\n\n" + line)).isEmpty();
    }

    @Test
    void singleMarksMayBeTheMainOnes() {
        assertThat(direct("""
                ‘The players’ bus can’t cross,’ said Jane Doe. ‘It’s the “bridge of sighs” again.’

                ‘We’ll mend it,’ John Roe replied.
                """)).containsExactly("The players’ bus can’t cross, | Jane Doe",
                "It’s the “bridge of sighs” again. | Jane Doe", "We’ll mend it, | John Roe");
    }

    @Test
    void singleMarksMayBeStraight() {
        assertThat(
                direct("'The players' bus can't cross,' said Jane Doe.\n\n'We'll mend it soon,' John Roe replied.\n"))
                .containsExactly("The players' bus can't cross, | Jane Doe", "We'll mend it soon, | John Roe");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(direct("Doe’s boys’ club won’t go to ’em, in the ’90s ’twas the Roes’ own, they’d say.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bridge holds well today. pic.twitter.com/AbC12 — Jane Doe (@janedoe) May 4, 2016",
            "“The bridge holds well today.” — Jane Doe (@janedoe) May 4, 2016",
            "<tweet id=\"12\" author=\"@janedoe\">The bridge holds well today. https://t.co/Ab1</tweet>",
            "<tweet author=\"@janedoe\" date=\"May 4\n\">The bridge holds well today. https://t.co/Ab1</tweet>"})
    void aTweetIsItsOwners(String tweet) {
        assertThat(direct("Engineer Jane Doe went online.\n\n" + tweet))
                .containsExactly("The bridge holds well today. | Jane Doe");
    }

    @Test
    void aBlockQuotationMayStayOpen() {
        assertThat(direct(
                "Mayor Jane Doe wrote:\n\n“The bridge holds well today, and so it will.\n\nThe storm was strong."))
                .containsExactly("The bridge holds well today, and so it will. | Jane Doe");
    }

    @Test
    void addressesInTagsAreNoQuotations() {
        assertThat(direct("Watch Jane Doe say it at <a href=\"one two three four five\">our site</a> today."))
                .isEmpty();
    }

    /** What the form alone tells. */
    private static List<String> told(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        return FINDER.weigh(story).stream().filter(possible -> possible.ground() == Possible.Ground.PAGE)
                .map(Possible::quotation)
                .map(quotation -> story.text(quotation.span()) + " | " + name(quotation.speaker())).toList();
    }

    private static List<String> direct(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        return FINDER.find(story).stream().filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                .map(quotation -> story.text(quotation.span()) + " | " + name(quotation.speaker())).toList();
    }

    private static String name(Speaker speaker) {
        return speaker instanceof Speaker.Named(String name) ? name : speaker.toString();
    }
}
