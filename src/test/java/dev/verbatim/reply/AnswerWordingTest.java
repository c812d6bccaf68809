package dev.verbatim.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.answer.Copy;
import dev.verbatim.answer.Verdict;
import dev.verbatim.index.Passage;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.Quotation.Kind;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerWordingTest {
    private static final Speaker DOE = new Speaker.Named("Jane Doe");
    private static final Speaker ROE = new Speaker.Named("John Roe");
    private static final Story TRAM = Story.of(new StoryId("tram"), """
            Tram back on the hill
            “It runs today,” she said.
            “It does not,” John Roe tweeted.
            According to a senior\u00A0
            official, it rests.
            The tram is red.
            """, new Provenance("Tram back\u2028on the hill", "The Harbour", "A. Poe", LocalDate.of(2021, 3, 4), null));
    private static final Story FERRY = Story.of(new StoryId("ferry"), "The ferry sank.", Provenance.titled("ferry"));

    private static final CitedPassage SAID = told("It runs today", 1, DOE, Kind.DIRECT, "said", "say", Medium.UNSTATED);
    private static final CitedPassage TWEETED = told("It does not", 2, ROE, Kind.DIRECT, "tweeted", "tweet",
            Medium.TWEET);
    private static final CitedPassage RED = narrated(TRAM, "The tram is red.", 5);
    private static final CitedPassage SANK = narrated(FERRY, "The ferry sank.", 1);

    @Test
    void answered() {
        assertThat(text(Verdict.ANSWERED, SAID)).isEqualTo("""
                > “It runs today”
                — **Jane Doe** said
                  from _Tram back on the hill_, The Harbour, 4 Mar 2021, paragraph 1""");
    }

    @Test
    void whereElseAPassageStandsIsNamed() {
        Provenance bay = new Provenance("Tram back", "The Bay", null, LocalDate.of(2021, 3, 5), null);
        CitedPassage exact = new CitedPassage(TRAM, SAID.passage(), 1, List.of(new Copy(FERRY.id(), bay, true)));
        assertThat(text(Verdict.ANSWERED, exact)).endsWith("""
                paragraph 1
                  also in _Tram back_, The Bay, 5 Mar 2021""");

        CitedPassage other = new CitedPassage(TRAM, SAID.passage(), 1, List.of(new Copy(FERRY.id(), bay, false)));
        assertThat(text(Verdict.ANSWERED, other)).endsWith("much the same in _Tram back_, The Bay, 5 Mar 2021");
        assertThat(text(Verdict.ANSWERED, exact, RED)).as("only one of the two stands there")
                .endsWith("much the same in _Tram back_, The Bay, 5 Mar 2021");
    }

    @Test
    void contested() {
        assertThat(text(Verdict.CONTESTED, SAID, TWEETED)).isEqualTo("""
                # More than one tells of it, each in their own words:
                ---
                > “It runs today”
                — **Jane Doe** said
                ---
                > “It does not”
                — **John Roe** tweeted
                ---
                  from _Tram back on the hill_, The Harbour, 4 Mar 2021, paragraphs 1 and 2""");
    }

    @Test
    void bothSidesAreShownEvenWhereOneFillsThePage() {
        CitedPassage again = told("runs today", 1, DOE, Kind.INDIRECT, "said", "say", Medium.UNSTATED);

        assertThat(text(2, Verdict.CONTESTED, SAID, again, TWEETED)).contains("Jane Doe").contains("John Roe");
        assertThat(text(1, Verdict.CONTESTED, SAID, TWEETED)).as("one passage is no contest").startsWith("> “It runs");
    }

    @Test
    void oneSpeakersPassagesStandTogether() {
        CitedPassage again = told("runs today", 1, DOE, Kind.INDIRECT, "", "", Medium.INTERVIEW);

        assertThat(text(Verdict.ANSWERED, SAID, TWEETED, again)).isEqualTo("""
                > “It runs today”
                — **Jane Doe** said
                > runs today
                — **Jane Doe**, as reported, in an interview
                > “It does not”
                — **John Roe** tweeted
                  from _Tram back on the hill_, The Harbour, 4 Mar 2021, paragraphs 1 and 2""");
    }

    @Test
    void noStorySays() {
        assertThat(text(Verdict.NOT_FOUND)).isEqualTo("# No story says.");
        assertThat(text(Verdict.NOT_FOUND, RED, SANK)).isEqualTo("""
                # No story says.
                The nearest passage, which may be about something else:
                > The tram is red.
                — the story’s own account
                  from _Tram back on the hill_, The Harbour, 4 Mar 2021, paragraph 5""");
    }

    @Test
    void twoStoriesEachWithItsOrigin() {
        assertThat(text(Verdict.ANSWERED, RED, SANK)).isEqualTo("""
                > The tram is red.
                — the story’s own account
                  from _Tram back on the hill_, The Harbour, 4 Mar 2021, paragraph 5
                ---
                > The ferry sank.
                — the story’s own account
                  from _ferry_, no date, paragraph 1""");
    }

    @Test
    void accordingToReadsBeforeTheName() {
        CitedPassage rests = told("it rests", 3, new Speaker.Described("a senior official"), Kind.INDIRECT,
                "According to", "", Medium.REPORT);

        assertThat(text(Verdict.ANSWERED, rests)).contains("— according to **a senior official**, in a report");
    }

    @Test
    void aCueThatIsNoVerbStandsApart() {
        CitedPassage rests = told("it rests", 3, ROE, Kind.INDIRECT, "senior\u00A0\nofficial", "", Medium.UNSTATED);

        assertThat(text(Verdict.ANSWERED, rests)).contains("— **John Roe**, as reported (“senior official”)");
    }

    @Test
    void nobodyIsNamedWhereTheStoryIsUnclear() {
        CitedPassage unclear = told("It runs today", 1, new Speaker.Unknown(), Kind.DIRECT, "", "", Medium.UNSTATED);

        assertThat(text(Verdict.ANSWERED, unclear)).contains("— somebody whom the story does not name clearly");
    }

    @Test
    void aHeadlineIsNoParagraph() {
        CitedPassage headline = narrated(TRAM, "Tram back on the hill", 0);

        assertThat(text(Verdict.ANSWERED, headline)).endsWith("4 Mar 2021, headline");
        assertThat(text(Verdict.ANSWERED, headline, RED, SAID)).contains("4 Mar 2021, headline and paragraphs 1 and 5");
    }

    @Test
    void showsAsManyAsTheConfigurationSays() {
        assertThat(text(1, Verdict.ANSWERED, RED, SANK)).doesNotContain("ferry");
    }

    @Test
    void aQuotationAlone() {
        assertThat(Plainly.text(new AnswerWording(AnswerSettings.DEFAULT).of(TRAM,
                java.util.Objects.requireNonNull(TWEETED.quotation())))).startsWith("> “It does not”\n— **John Roe**");
    }

    private static String text(Verdict verdict, CitedPassage... passages) {
        return text(3, verdict, passages);
    }

    private static String text(int most, Verdict verdict, CitedPassage... passages) {
        Answer answer = new Answer(Question.parse("Does it run?"), verdict, List.of(passages), 0.5);
        return Plainly.text(new AnswerWording(new AnswerSettings(most, 0.3)).of(answer));
    }

    private static CitedPassage narrated(Story story, String words, int paragraph) {
        Span span = span(story, words);
        return new CitedPassage(story, new Passage(span, span, paragraph, span, null, null, null), 1);
    }

    private static CitedPassage told(String words, int paragraph, Speaker speaker, Kind kind, String cue, String lemma,
            Medium medium) {
        Span span = span(TRAM, words);
        Quotation quotation = new Quotation(span, kind, speaker, null,
                cue.isEmpty() ? null : new Cue(span(TRAM, cue), lemma), medium);
        return new CitedPassage(TRAM, new Passage(span, span, paragraph, span, quotation, null, null), 1);
    }

    private static Span span(Story story, String words) {
        int start = story.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
