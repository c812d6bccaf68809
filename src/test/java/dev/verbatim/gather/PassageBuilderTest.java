package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.index.Passage;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.Quotation.Kind;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import dev.verbatim.voice.Voices;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageBuilderTest {
    private static final Voices VOICES = new Voices();

    @Test
    void spokenWordsStandWithoutMarksAndTheCommaThatLeadsOver() {
        given("“The tram will run again on Monday,” she said.")
                .quoted("The tram will run again on Monday,", Kind.DIRECT)
                .thenShows("The tram will run again on Monday").thenIsTold();
    }

    @Test
    void otherMarksStay() {
        given("“Will the tram ever run again?” she asked.").quoted("Will the tram ever run again?", Kind.DIRECT)
                .thenShows("Will the tram ever run again?");
    }

    @Test
    void wordsInTwoPartsKeepTheWholeSentence() {
        String halves = "“It runs today,” he said, “and on Sunday.”";
        given(halves).quoted("It runs today,", Kind.DIRECT).quoted("and on Sunday.", Kind.DIRECT).thenShows(halves);

        String uneven = "“It runs today and tomorrow and the day after,” he said, “rain or not.”";
        given(uneven).quoted("It runs today and tomorrow and the day after,", Kind.DIRECT)
                .quoted("rain or not.", Kind.DIRECT).thenShows(uneven);
    }

    @Test
    void wordsQuotedInsideAQuotationAreNoSecondPart() {
        given("“They told us ‘never again’ and went home early,” she said.")
                .quoted("They told us ‘never again’ and went home early,", Kind.DIRECT)
                .quoted("never again", Kind.DIRECT)
                .thenShows("They told us ‘never again’ and went home early");
    }

    @Test
    void aQuotationOverSentencesIsCutIntoThem() {
        given("“The tram runs. The ferry does not.”").quoted("The tram runs. The ferry does not.", Kind.DIRECT)
                .thenShows("The tram runs.", "The ferry does not.").thenIsTold();
    }

    @Test
    void aFewQuotedWordsLeaveTheSentenceWhole() {
        String sentence = "He called the old tram on the hill “a lovely thing” in March.";
        given(sentence).quoted("a lovely thing", Kind.DIRECT).thenShows(sentence).thenIsNarrated();
    }

    @Test
    void reportedWordsKeepTheirSentence() {
        String sentence = "She said that the tram will run again.";
        given(sentence).said("that the tram will run again", Kind.INDIRECT).thenShows(sentence).thenIsTold();
        given(sentence).said("that the tram will run again", Kind.MIXED).thenShows(sentence).thenIsTold();
    }

    @Test
    void aDateInReportedWordsIsNotWhenTheyWereSaid() {
        given("She said the tram ran on 2 February 2024.").said("the tram ran on 2 February 2024", Kind.INDIRECT)
                .thenNobodyKnowsWhen();
    }

    @Test
    void aSentenceWithoutAQuotationIsNarrated() {
        given("The tram runs. The ferry too.").thenShows("The tram runs.", "The ferry too.").thenIsNarrated();
    }

    @Test
    void whatHoldsNoWordIsNoPassage() {
        given("***\n\n😀 — !\n\n“…,”\n\nThe tram runs.").quoted("…,", Kind.DIRECT).thenShows("The tram runs.");
    }

    @Test
    void lettersOutsideTheFirstPlaneAreWordsToo() {
        given("𝐓𝐡𝐞").thenShows("𝐓𝐡𝐞");
    }

    @Test
    void eachPassageKnowsItsPlace() {
        Given given = given("Tram back\n\nThe tram runs. The ferry too.\n\nThe bus rests.");
        Story story = new Story(new StoryId("a"), given.story.text(), given.story.body(), new Span(0, 9),
                Provenance.titled("Tram back"));

        assertThat(new PassageBuilder(story, List.of(), VOICES).build())
                .extracting(Passage::paragraph, passage -> story.text(passage.around()))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, "Tram back"),
                        org.assertj.core.groups.Tuple.tuple(1, "The tram runs. The ferry too."),
                        org.assertj.core.groups.Tuple.tuple(1, "The tram runs. The ferry too."),
                        org.assertj.core.groups.Tuple.tuple(2, "The bus rests."));
    }

    private static Given given(String text) {
        return new Given(Story.of(new StoryId("a"), text, Provenance.titled("a")), new ArrayList<>());
    }

    private record Given(Story story, List<Quotation> quotations) {
        Given quoted(String words, Kind kind) {
            int start = story.text().indexOf(words);
            quotations.add(new Quotation(new Span(start, start + words.length()), kind, new Speaker.Unknown(), null,
                    null, Medium.UNSTATED));
            return this;
        }

        /** By “She”, as the story has to begin. */
        Given said(String words, Kind kind) {
            int start = story.text().indexOf(words);
            Span she = new Span(0, 3);
            quotations.add(new Quotation(new Span(start, start + words.length()), kind, new Speaker.Named("Ada Quill"),
                    she, new Cue(new Span(4, 8), "say"), Medium.UNSTATED));
            return this;
        }

        Given thenShows(String... words) {
            assertThat(passages()).extracting(passage -> story.text(passage.span())).containsExactly(words);
            return this;
        }

        void thenIsTold() {
            assertThat(passages()).extracting(Passage::quotation).containsOnly(quotations.getFirst());
        }

        void thenIsNarrated() {
            assertThat(passages()).extracting(Passage::quotation).containsOnlyNulls();
        }

        void thenNobodyKnowsWhen() {
            thenIsTold();
            assertThat(passages()).extracting(Passage::said).containsOnlyNulls();
        }

        private List<Passage> passages() {
            List<Possible> sure = quotations.stream().map(each -> new Possible(each, 1, 1, 0, true, true)).toList();
            return new PassageBuilder(story, sure, VOICES).build();
        }
    }
}
