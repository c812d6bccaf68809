package dev.verbatim.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.Quotation.Kind;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words sentences carry, with the model as it is learned; speakers are the words of the story. */
class VoicesTest {
    private static final Voices VOICES = new Voices();
    /** In these stories what is so sure is listed. */
    private static final double FOUND = 0.65;
    private static final double FOUND_BY_MARKS = 0.55;

    @Test
    void aStatementThatIsSureIsItsSpeakers() {
        given("Doe said that the tram will run again.").said("that the tram will run again", "Doe", "said", 0.9)
                .thenSpeaks("Doe", Kind.INDIRECT);
    }

    @Test
    void aStatementThatIsNotSureEnoughToBeListedCountsWhereItFillsTheSentence() {
        given("Doe hinted that the tram will run again.").said("that the tram will run again", "Doe", "hinted", 0.6)
                .thenSpeaks("Doe", Kind.INDIRECT);
    }

    @Test
    void oneThatHardlyCanBeIsNobodys() {
        given("Doe opened the tram that will run again.").said("the tram that will run again", "Doe", "opened", 0.12)
                .thenNobodySpeaks();
    }

    @Test
    void aSpeakerWhoIsFoundNearbyIsLikelierToSpeak() {
        String text = "Doe said that the ferry rests. Doe saw that it was late again.";
        Possible unsure = given(text).possible("it was late again", "Doe", "saw", 0.45, Kind.INDIRECT);
        Possible before = given(text).possible("that the ferry rests", "Doe", "said", 0.9, Kind.INDIRECT);
        Span sentence = new Span(text.indexOf("Doe saw"), text.length());

        assertThat(VOICES.of(sentence, List.of(before, unsure))).isEqualTo(unsure.quotation());
        assertThat(VOICES.of(sentence, List.of(unsure))).isNull();
    }

    @Test
    void ofOneSpeakersTheOneThatCoversMostIsTold() {
        String all = "it rains all day and that the tram will run again on Monday";
        given("Doe said " + all + ".").said("it rains all day and that the tram", "Doe", "said", 0.9)
                .said(all, "Doe", "said", 0.8).thenTells(all);
    }

    @Test
    void wordsBetweenMarksWithoutASpeakerStaySomebodysWhoeverItIs() {
        given("“The tram will run again on Monday.”").quoted("The tram will run again on Monday.", null, 0)
                .thenSomebodySpeaks();
    }

    @Test
    void wordsBetweenMarksWhoseSpeakerIsInDoubtLoseHim() {
        given("“The tram will run again on Monday,” it said beneath the picture of Doe.")
                .quoted("The tram will run again on Monday,", "Doe", 0.03).thenSomebodySpeaks();
    }

    @Test
    void wordsBetweenMarksAreAPersonsOfWhomTheMarksAreSure() {
        String words = "The tram will run again on Monday.";
        String text = "Doe’s answer was: “" + words + "”";
        given(text).marked(words, "Doe", 0.6, true).marked(words, "answer", 0.14, false).thenSpeaks("Doe", Kind.DIRECT);
        given(text).marked(words, "Doe", 0.56, false).marked(words, "answer", 0.1, false).thenSomebodySpeaks();
    }

    @Test
    void aFewWordsBetweenMarksMakeNoDirectQuotation() {
        given("Doe called it “a very lovely thing” when the old tram came back to the town on Monday at noon.")
                .quoted("a very lovely thing", "Doe", 0.99).thenSpeaks("Doe", Kind.MIXED);
    }

    @Test
    void ofTwoWhoSayTheSameTheLikelierIsShownRatherThanNobody() {
        given("Roe hears that Doe said that the tram will run again.")
                .said("that Doe said that the tram will run again", "Roe", "hears", 0.8)
                .said("that the tram will run again", "Doe", "said", 0.9).thenSomebodyIsNamed();
    }

    @Test
    void whoeverSpeaksIsShownRatherThanThePaperThatPassesItOn() {
        given("Doe told reporters that the tram will run again, the Times reported.")
                .passed("Doe told reporters that the tram will run again", "the Times", "reported", "report")
                .told("that the tram will run again", "Doe", "told", "tell").thenSpeaks("Doe", Kind.INDIRECT);
    }

    @Test
    void thePaperIsShownWhereNobodyElseSpeaks() {
        given("Doe saw that the tram will run again, the Times reported.")
                .passed("Doe saw that the tram will run again", "the Times", "reported", "report")
                .told("that the tram will run again", "Doe", "saw", "see").thenSpeaks("the Times", Kind.INDIRECT);
    }

    @Test
    void whoeverSpeaksBetweenMarksIsShownRatherThanWhoSaysSomethingBesideThem() {
        String statement = "that the old tram on the hill will never again run to the town because it leaks";
        String text = "When Roe suggested " + statement + ", Doe fired back forcefully: “";
        given(text + "It will run again on Monday and Tuesday,” pointing up.").said(statement, "Roe", "suggested", 0.98)
                .cited("It will run again on Monday and Tuesday,", "Doe", "fired", 0.9).thenSpeaks("Doe", Kind.MIXED);
        given(text + "It will run again on Monday and Tuesday,” pointing up.").said(statement, "Roe", "suggested", 0.98)
                .cited("It will run again on Monday and Tuesday,", "Doe", "fired", 0.7)
                .thenSpeaks("Roe", Kind.INDIRECT);
        given(text + "No,” pointing up.").said(statement, "Roe", "suggested", 0.98)
                .cited("No,", "Doe", "fired", 0.95).thenSpeaks("Roe", Kind.INDIRECT);
    }

    @Test
    void whoeverReadsSaysNothingOfHisOwn() {
        given("Doe read an email on the tram that will run again, the Times reported.")
                .passed("Doe read an email on the tram that will run again", "the Times", "reported", "report")
                .told("an email on the tram that will run again", "Doe", "read", "read")
                .thenSpeaks("the Times", Kind.INDIRECT);
    }

    @Test
    void whomALetterQuotesSpeaksRatherThanItsWriter() {
        String words = "The tram will run again on Monday and on Tuesday.";
        written("Her appeal was clear when Doe said, “" + words + "”").cited(words, "Doe", "said", 0.95)
                .thenSpeaks("Doe", Kind.DIRECT);
    }

    @Test
    void aLetterIsItsWritersWhereNothingIsQuoted() {
        written("Doe said that the tram will run again.").said("that the tram will run again", "Doe", "said", 0.95)
                .thenSpeaks("Ada Quill", Kind.DIRECT);
        String words = "The tram will run again on Monday and on Tuesday.";
        written("It was clear to Doe who cried, “" + words + "”").cited(words, "Doe", "cried", 0.6)
                .thenSpeaks("Ada Quill", Kind.DIRECT);
    }

    @Test
    void aPollSpeaksWhereItsSentenceTellsOfSomebodyOnlyAside() {
        String all = "A new poll from Oakfield College found that 40% of the town are not sure that they want a tram, and Doe ";
        given(all + "cites it.").polled("Oakfield College").said("it.", "Doe", "cites", 0.97)
                .thenSpeaks("Oakfield College", Kind.INDIRECT);
        given(all + "said, “Sure.”").polled("Oakfield College").quoted("Sure.", "Doe", 0.98)
                .thenSpeaks("Doe", Kind.MIXED);
    }

    @Test
    void aPollSpeaksRatherThanThoseWhomItAsked() {
        given("In an Oakfield College poll, 40 percent of women said that the tram will run again.")
                .polled("Oakfield College").described("that the tram will run again", "40 percent of women", "said")
                .thenSpeaks("Oakfield College", Kind.INDIRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nine", "The proportion", "just 9", "Less", "those"})
    void aPollSpeaksRatherThanAShareOfThose(String crowd) {
        given(crowd + " said that the tram will run again, the Oakfield College poll has it.")
                .polled("Oakfield College").described("that the tram will run again", crowd, "said")
                .thenSpeaks("Oakfield College", Kind.INDIRECT);
    }

    @Test
    void aPollSpeaksWhereNobodyElseDoes() {
        given("In an Oakfield College poll, 40 percent wanted a tram.").polled("Oakfield College")
                .thenSpeaks("Oakfield College", Kind.INDIRECT);
    }

    @Test
    void aManOfThirtyIsNotAskedByAPoll() {
        given("In an Oakfield College poll, 40 percent want it, the 30-year-old mechanic said.")
                .polled("Oakfield College")
                .described("In an Oakfield College poll, 40 percent want it", "the 30-year-old mechanic", "said")
                .thenIsDescribed("the 30-year-old mechanic");
    }

    @Test
    void whoeverTellsOfAPollIsShownRatherThanThePoll() {
        given("Doe said that the tram will run again, and an Oakfield College poll puts it at 40 percent.")
                .polled("Oakfield College").said("that the tram will run again", "Doe", "said", 0.98)
                .thenSpeaks("Doe", Kind.INDIRECT);
    }

    @Test
    void aSentenceWithoutAnythingIsNobodys() {
        given("The tram runs.").thenNobodySpeaks();
    }

    private static Given given(String text) {
        return new Given(text, new ArrayList<>());
    }

    private static Given written(String text) {
        Given given = given(text);
        Quotation letter = new Quotation(new Span(0, text.length()), Kind.DIRECT, new Speaker.Named("Ada Quill"), null,
                null, Medium.UNSTATED);
        given.around.add(new Possible(letter, 1, 1, 0, false, true, Possible.Ground.PAGE));
        return given;
    }

    private record Given(String text, List<Possible> around) {
        Given said(String words, String speaker, String cue, double share) {
            Kind kind = words.contains("“") ? Kind.MIXED : Kind.INDIRECT;
            around.add(possible(words, speaker, cue, share, kind));
            return this;
        }

        Given polled(String pollster) {
            Quotation quotation = new Quotation(new Span(0, text.length()), Kind.INDIRECT, new Speaker.Named(pollster),
                    span(pollster), null, Medium.POLL);
            around.add(new Possible(quotation, 1, 1, 0, false, false, Possible.Ground.POLL));
            return this;
        }

        Given described(String words, String speaker, String cue) {
            Quotation quotation = new Quotation(span(words), Kind.INDIRECT, new Speaker.Described(speaker),
                    span(speaker),
                    new Cue(span(cue), "say"), Medium.UNSTATED);
            around.add(new Possible(quotation, 0.98, 0.9, 0.02, true, false));
            return this;
        }

        Given quoted(String words, @Nullable String speaker, double share) {
            if (speaker != null && share <= FOUND_BY_MARKS) {
                around.add(possible(words, null, null, 0, Kind.DIRECT));
            }
            around.add(possible(words, speaker, null, share, Kind.DIRECT));
            return this;
        }

        /** Which may also be nobody's words. */
        Given marked(String words, String speaker, double share, boolean human) {
            boolean found = share > FOUND_BY_MARKS;
            Quotation quotation = new Quotation(span(words), Kind.DIRECT,
                    found ? new Speaker.Named(speaker) : new Speaker.Described(speaker), span(speaker),
                    found ? null : new Cue(span(speaker), "accord"), Medium.UNSTATED);
            around.add(new Possible(quotation, share, 1, 0.15, found, human));
            return this;
        }

        Given cited(String words, String speaker, String cue, double share) {
            Quotation quotation = new Quotation(span(words), Kind.DIRECT, new Speaker.Named(speaker), span(speaker),
                    new Cue(span(cue), "say"), Medium.UNSTATED);
            around.add(new Possible(quotation, share, 1, 0.01, true, true));
            return this;
        }

        /** By an outlet, which is no person. */
        Given passed(String words, String speaker, String cue, String lemma) {
            around.add(statement(words, speaker, new Cue(span(cue), lemma), false));
            return this;
        }

        Given told(String words, String speaker, String cue, String lemma) {
            around.add(statement(words, speaker, new Cue(span(cue), lemma), true));
            return this;
        }

        private Possible statement(String words, String speaker, Cue cue, boolean human) {
            Quotation quotation = new Quotation(span(words), Kind.INDIRECT, new Speaker.Named(speaker), span(speaker),
                    cue, Medium.UNSTATED);
            return new Possible(quotation, 0.9, 0.9, 0.1, true, human);
        }

        Possible possible(String words, @Nullable String speaker, @Nullable String cue, double share, Kind kind) {
            Speaker who = speaker == null ? new Speaker.Unknown() : new Speaker.Named(speaker);
            Quotation quotation = new Quotation(span(words), kind, who, speaker == null ? null : span(speaker),
                    cue == null ? null : new Cue(span(cue), cue), Medium.UNSTATED);
            boolean direct = kind == Kind.DIRECT;
            boolean found = direct ? speaker == null || share > FOUND_BY_MARKS : share > FOUND;
            return new Possible(quotation, share, direct ? 1 : 0.9, direct ? 0.01 : 1 - share, found, true);
        }

        private Span span(String words) {
            int start = text.indexOf(words);
            return new Span(start, start + words.length());
        }

        @Nullable
        Quotation told() {
            return VOICES.of(new Span(0, text.length()), around);
        }

        void thenSpeaks(String name, Kind kind) {
            assertThat(told()).extracting(Quotation::speaker, Quotation::kind)
                    .containsExactly(new Speaker.Named(name), kind);
        }

        void thenIsDescribed(String words) {
            assertThat(told()).extracting(Quotation::speaker).isEqualTo(new Speaker.Described(words));
        }

        void thenTells(String words) {
            assertThat(told()).extracting(Quotation::span).isEqualTo(span(words));
        }

        void thenSomebodySpeaks() {
            assertThat(told()).extracting(Quotation::speaker, Quotation::mention)
                    .containsExactly(new Speaker.Unknown(), null);
        }

        void thenSomebodyIsNamed() {
            assertThat(told()).extracting(Quotation::speaker).isInstanceOf(Speaker.Named.class);
        }

        void thenNobodySpeaks() {
            assertThat(told()).isNull();
        }
    }
}
