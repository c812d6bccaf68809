package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Speaker;
import dev.verbatim.name.Tagger;
import dev.verbatim.name.Words;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private static final QuotationFinder FINDER = new QuotationFinder();
    private static final String TRAMS = "It will carry forty trams an hour,";

    @Test
    void aQuotationIsItsSpeakersByFullName() {
        givenStory("Mayor Jane Doe opened the bridge.\n\n“" + TRAMS + "” Doe said on Monday.").thenQuoteIs(TRAMS,
                "Jane Doe");
    }

    @Test
    void aPronounIsResolved() {
        givenStory("Mayor Jane Doe opened the bridge on Monday.\n\n“" + TRAMS + "” she said.").thenQuoteIs(TRAMS,
                "Jane Doe");
    }

    @Test
    void aPronounSkipsWhomItCannotMean() {
        givenStory("Jane Doe said she would open the bridge with Peter Roe.\n\n“" + TRAMS + "” she said.")
                .thenQuoteIs(TRAMS, "Jane Doe");
    }

    @Test
    void theVerbMayComeFirst() {
        givenStory("“" + TRAMS + "” said John Roe, who built the bridge.").thenQuoteIs(TRAMS, "John Roe");
    }

    @Test
    void theVerbBehindTheMarksIsTheSpeakersThoughAnotherOnePassesItOn() {
        String words = "The bridge is open and it will carry forty trams an hour,";
        givenStory("“" + words + "” said Kristen Doe, executive director of Democrats for Life, reports USA Today.")
                .thenQuoteIs(words, "Kristen Doe");
    }

    @Test
    void whoeverAnswersAQuestionHasNotAskedIt() {
        String opening = "John Roe told the anchor Jane Doe that he had known of the cracks.\n\n";
        String question = "The anchor pressed him on the drivers whose cars sank. “Do you ever think about the drivers?”";
        String answer = "\n\n“I think about the bridge that did not fall,” he answered.";
        assertThat(givenStory(opening + question + answer).found())
                .filteredOn(quotation -> quotation.kind() == Quotation.Kind.DIRECT).extracting(Quotation::speaker)
                .containsExactly(new Speaker.Named("Jane Doe"), new Speaker.Named("John Roe"));
    }

    @Test
    void whoeverAnswersOthersMayHaveAsked() {
        String question = "But what did they say when the bridge was built, and who said it?";
        givenStory("“It will not fall,” John Roe said. “" + question + "”\n\nRoe responded to critics on Monday.")
                .thenQuotesAre("John Roe", "It will not fall,", question);
    }

    @Test
    void aNameRightBeforeASpeakersNameOnlyTellsWhoseHeIs() {
        givenStory("“" + TRAMS + "” CBS This Morning co-Anchor DeMarco Doe said.").thenQuoteIs(TRAMS, "DeMarco Doe");
    }

    @Test
    void whoeverIsSupportedByTheSpeakerIsSilent() {
        givenStory(
                "One pastor supporting Mr. Roe, Darran Doe of Oakfield Baptist Church in Elmhurst, said he had made 150 calls.")
                .thenStatementIs(Quotation.Kind.INDIRECT, "he had made 150 calls", "Darran Doe", "say");
    }

    @Test
    void theSpeakerMayComeFirst() {
        givenStory("The engineer John Roe told reporters: “It will carry forty trams an hour.”")
                .thenQuoteIs("It will carry forty trams an hour.", "John Roe");
    }

    @Test
    void wordsThatSomebodyLeadsOnToAreHersWhateverElseTheSentenceTells() {
        String words = "A bridge is a promise. I build bridges. Forty of them stand.";
        givenStory(
                "A local blogger, Tess Quill, reported this week that she had obtained video of Jane Doe at a dinner "
                        + "honoring former Oakfield mayor Peter Roe in Elmhurst on Feb. 27, in which Doe said: “"
                        + words + "”")
                .thenQuoteIs(words, "Jane Doe");
    }

    @Test
    void whoeverIsNamedInTheWordsThatLeadOnSaysNothing() {
        givenStory(
                "Mayor Jane Doe opened the bridge with Peter Roe. Praising what Roe built, Doe said: “It will stand.”")
                .thenQuoteIs("It will stand.", "Jane Doe");
    }

    @Test
    void whoeverShouldDoSomethingHasNotSaidSo() {
        assertThat(linkOf("Mayor Jane Doe opened the bridge and said Peter Roe should resign.", "Peter Roe"))
                .isEqualTo("subject resign");
        assertThat(linkOf("“It holds,” said Peter Roe, should anybody ask.", "Peter Roe")).isEqualTo("inverted say");
    }

    @Test
    void aUniversityOnlyTellsWhoseProfessorSomebodyIs() {
        String text = "University of Ohio at Lake Elm professor Zeyna Tufek criticized the bridge.";
        assertThat(linkOf(text, "University of Ohio")).isEqualTo("none ");
        assertThat(linkOf(text, "Lake Elm professor Zeyna Tufek")).isEqualTo("subject criticize");
        assertThat(linkOf("Acme Works at Elmhurst criticized the bridge.", "Acme Works"))
                .isEqualTo("subject criticize");
    }

    @Test
    void himIsNoSubject() {
        assertThat(linkOf("Groups that have endorsed him say the bridge holds.", "him")).isEqualTo("none ");
        assertThat(linkOf("Groups that he has endorsed say the bridge holds.", "he")).isEqualTo("subject endorse");
    }

    @Test
    void twoMarksMakeAQuotationToo() {
        givenStory("''" + TRAMS + "'' said John Roe, who built the bridge.").thenQuoteIs(TRAMS, "John Roe");
    }

    @Test
    void theWrongOpeningMarkIsStillAMark() {
        givenStory("”" + TRAMS + "” said John Roe, who built the bridge.").thenQuoteIs(TRAMS, "John Roe");
    }

    @Test
    void whatACueSplitsIsOneSpeakers() {
        givenStory("“The bridge is ready,” Mayor Jane Doe said. “Nobody believed that we could build it.”")
                .thenQuotesAre("Jane Doe", "The bridge is ready,", "Nobody believed that we could build it.");
    }

    @Test
    void aQuotationRunsOverParagraphs() {
        givenStory("“The bridge is ready at last,” Mayor Jane Doe said. “Nobody believed that we could build it.\n\n"
                + "“We did build it in two short years.”")
                .thenQuotesAre("Jane Doe", "The bridge is ready at last,", "Nobody believed that we could build it.",
                        "We did build it in two short years.");
    }

    @Test
    void scareQuotesAndTitlesAreNobodys() {
        assertThat(givenStory("The ferry “Ocean Star” and the film “Night Train” were both late on Monday.").found())
                .isEmpty();
    }

    @Test
    void aSpeakerWithoutNameIsDescribed() {
        Given given = givenStory("“" + TRAMS + "” a senior official said on Monday.");
        assertThat(given.found()).extracting(Quotation::speaker)
                .containsExactly(new Speaker.Described("a senior official"));
    }

    @Test
    void aStatementNeedsNoMarks() {
        givenStory("Engineer John Roe said that the bridge would carry forty trams an hour.")
                .thenStatementIs(Quotation.Kind.INDIRECT, "the bridge would carry forty trams an hour", "John Roe",
                        "say");
    }

    @Test
    void aMixedStatementEnclosesItsQuotedWords() {
        givenStory("Mayor Jane Doe said the bridge was “a gift to every child in town” and thanked nobody.")
                .thenQuoteIs("a gift to every child in town", "Jane Doe");
    }

    @Test
    void aStatementHasTheMarkThatClosesItsLastWords() {
        Given given = givenStory("Mayor Jane Doe said that the bridge was “a gift to every child.” It was dear.");
        assertThat(given.found()).filteredOn(found -> found.kind() == Quotation.Kind.MIXED)
                .extracting(found -> given.story().text(found.span()))
                .containsExactly("that the bridge was “a gift to every child.”");
    }

    @Test
    void whatSomebodyIsAskedIsNotHers() {
        Given given = givenStory("Asked whether she had read the port's report, Mayor Jane Doe laughed.");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void aCueKeepsItsSecondWord() {
        Given given = givenStory("“" + TRAMS + "” the mayor's deputy, Jane Doe, shot back on Monday.");
        assertThat(given.found()).extracting(found -> given.story().text(Objects.requireNonNull(found.cue()).span()))
                .containsExactly("shot back");
    }

    @Test
    void theMediumIsTold() {
        Given given = givenStory("“" + TRAMS + "” Mayor Jane Doe tweeted on Monday.");
        assertThat(given.found()).extracting(Quotation::medium).containsExactly(Medium.TWEET);
    }

    @Test
    void whatIsNotSureEnoughIsWeighedButNotFound() {
        Story story = Story.of(new StoryId("test"),
                "Jane Doe met John Roe near the bridge. “The trams run in every street.” "
                        + "Jane Doe seems to see a tram in every street of the old town.",
                Provenance.titled("test"));
        List<Possible> weighed = FINDER.weigh(story);

        assertThat(weighed).anySatisfy(possible -> assertThat(possible.found()).isFalse())
                .allSatisfy(possible -> assertThat(possible.source() * possible.extent()).isBetween(0.03, 1.0));
        assertThat(weighed).filteredOn(Possible::found).extracting(Possible::quotation)
                .isEqualTo(FINDER.find(story));
    }

    /** How a mention hangs on what verb. */
    private static String linkOf(String text, String mention) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        Words words = new Tagger().read(story);
        Reading reading = new Reading(story, words, Cast.of(story, words));
        return reading.cast.mentions().stream().filter(each -> story.text(reading.cast.span(each)).equals(mention))
                .map(each -> Link.of(reading, each)).map(link -> link.kind() + " " + link.lemma()).findFirst()
                .orElseThrow();
    }

    private static Given givenStory(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        return new Given(story, FINDER.find(story));
    }

    private record Given(Story story, List<Quotation> found) {
        void thenQuoteIs(String words, String name) {
            thenQuotesAre(name, words);
        }

        void thenQuotesAre(String name, String... words) {
            assertThat(found)
                    .filteredOn(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                    .allSatisfy(quotation -> assertThat(quotation.speaker()).isEqualTo(new Speaker.Named(name)))
                    .extracting(quotation -> story.text(quotation.span()))
                    .containsExactly(words);
        }

        void thenStatementIs(Quotation.Kind kind, String words, String name, String cue) {
            assertThat(found)
                    .extracting(Quotation::kind, quotation -> text(quotation), Quotation::speaker,
                            quotation -> lemma(quotation.cue()))
                    .containsExactly(tuple(kind, words, new Speaker.Named(name), cue));
        }

        private String text(Quotation quotation) {
            String text = story.text(quotation.span());
            return text.startsWith("that ") ? text.substring(5) : text;
        }

        private static @Nullable String lemma(@Nullable Cue cue) {
            return cue == null ? null : cue.lemma();
        }
    }
}
