package dev.verbatim.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verbatim.extract.ShortAnswer;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.meaning.Excerpt;
import dev.verbatim.meaning.Reader;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswererTest {
    private static final Pattern SPOKEN = Pattern.compile("“([^”]*)” said (\\w+)");

    @TempDir
    Path folder;

    private PassageIndex index;
    private final MemorySource stories = new MemorySource("memory");

    @BeforeEach
    void open() {
        index = PassageIndex.open(new IndexSettings(folder));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void silentWhenNoWordFits() {
        given("a", "The tram runs.");

        assertThat(ask("Who baked the bread?")).isEqualTo(
                new Answer(Question.parse("Who baked the bread?"), Verdict.NOT_FOUND, List.of(), 0));
    }

    @Test
    void silentWhenNothingIsAsked() {
        given("a", "The tram runs.");

        assertThat(ask("who is he?").verdict()).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void silentBelowTheBarButShowsTheNearest() {
        given("a", "The tram runs.").with("b", "The ferry sank.");

        Answer answer = ask("How many loaves did Melnik the baker sell on the tram?");

        assertThat(answer.verdict()).as("with confidence %s", answer.confidence()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(answer.confidence()).isStrictlyBetween(0.0, AnswerSettings.DEFAULT.confidence());
        assertThat(texts(answer)).containsExactly("The tram runs.");
    }

    @ParameterizedTest
    @CsvSource({"0, ANSWERED", "1, NOT_FOUND"})
    void theBarIsTheConfigurations(double confidence, Verdict verdict) {
        given("a", "The tram runs.").with("b", "The ferry sank.");

        assertThat(ask("Which baker sold bread on the tram?", confidence).verdict()).isEqualTo(verdict);
    }

    @Test
    void twoSpeakersAreTwoAccounts() {
        given("a", "“The tram stopped on Monday,” said Doe.\n\n“The tram stopped on Tuesday,” said Roe.");

        Answer answer = ask("When did the tram stop?");

        assertThat(answer.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(answer.accounts()).extracting(Account::speaker)
                .containsExactlyInAnyOrder(new Speaker.Named("Doe"), new Speaker.Named("Roe"));
    }

    @Test
    void speakersWhoAgreeContestNothing() {
        given("a", "“The tram stopped on Monday,” said Doe.\n\n“The tram stopped on Monday too,” said Roe.");

        assertThat(ask("When did the tram stop?").verdict()).isEqualTo(Verdict.ANSWERED);
    }

    @Test
    void oneDayInTwoWaysContestsNothing() {
        given("a",
                "“The tram stopped on Oct. 10, 2022,” said Doe.\n\n“The tram stopped on 10 October 2022,” said Roe.");

        assertThat(ask("When did the tram stop?").verdict()).isEqualTo(Verdict.ANSWERED);
    }

    @Test
    void twoMaySayTheSame() {
        given("a", "“The tram is safe for all,” said Doe.").with("b", "“The tram is safe for all,” said Roe.");

        assertThat(ask("Is the tram safe?").accounts()).extracting(Account::speaker)
                .containsExactlyInAnyOrder(new Speaker.Named("Doe"), new Speaker.Named("Roe"));
    }

    @Test
    void aDenialContests() {
        given("a", "“The tram is safe,” said Doe.\n\n“The tram is not safe,” said Roe.");

        assertThat(ask("Is the tram safe?").verdict()).isEqualTo(Verdict.CONTESTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did the tram stop?           | The tram stopped on Monday in fog.          | Monday
            How many trams were sold?         | In 2003 some 41 trams were sold.            | 41
            How much did the tram cost?       | The tram cost $3 million and 2 years.       | $3 million
            How long did the tram stand?      | For 12 years the tram stood at 4 stops.     | 12 years
            Where was the tram built?         | Doe says that the tram was built in Oslo.   | Oslo
            Who drove the tram?               | The tram was driven by Jane Roe on Monday.  | Jane Roe
            """)
    void shortAnswersAreWordsOfThePassage(String question, String story, String words) {
        given("a", story);

        assertThat(ask(question, 0).shortAnswer()).map(ShortAnswer::words).contains(words);
    }

    @Test
    void whoSaidSoIsTheSpeakerAndNobodyNamedInTheirWords() {
        given("a", "“Sell the tram at once, @TomBrandt” said Roe.");

        assertThat(ask("Who told Brandt to sell the tram?", 0).shortAnswer()).map(ShortAnswer::words).contains("Roe");
    }

    @Test
    void oneSpeakerTwiceIsOneAccount() {
        given("a", "“The tram stopped at noon,” said Doe.\n\n“The tram stopped there,” said Doe.");

        Answer answer = ask("When did the tram stop?");

        assertThat(answer.verdict()).isEqualTo(Verdict.ANSWERED);
        assertThat(answer.accounts()).singleElement()
                .satisfies(account -> assertThat(account.passages()).hasSize(2));
    }

    @Test
    void somebodyUnknownMakesNoSecondSide() {
        given("a", "“The tram stopped at noon,” said Doe.\n\n“The tram stopped at dawn,” said nobody.");

        assertThat(ask("When did the tram stop?").verdict()).isEqualTo(Verdict.ANSWERED);
    }

    @Test
    void whoeverAsksForOnesWordsGetsThemFirst() {
        given("a", "“The tram stopped at noon,” said Doe.\n\n“The tram stopped at dawn,” said Roe.");

        Answer answer = ask("When did Roe say the tram stopped?");

        assertThat(answer.verdict()).isEqualTo(Verdict.ANSWERED);
        assertThat(texts(answer)).first().isEqualTo("The tram stopped at dawn");
    }

    @Test
    void anAnswerOfTheKindAskedForComesFirst() {
        given("a", "The tram stopped there again.\n\nThe tram stopped on Monday again.");

        assertThat(texts(ask("When did the tram stop?"))).first().isEqualTo("The tram stopped on Monday again.");
    }

    @Test
    void theSameWordsAreShownOnce() {
        given("a", "The tram runs.\n\nThe tram runs.").with("b", "The tram runs.");

        assertThat(texts(ask("Does the tram run?"))).containsExactly("The tram runs.");
    }

    @Test
    void showsFiveAtTheMostBestFirst() {
        given("a",
                "Tram one.\n\nTram two.\n\nTram three runs.\n\nTram four.\n\nTram five.\n\nTram six.\n\nTram seven.");

        Answer answer = ask("Does tram three run?");

        assertThat(texts(answer)).hasSize(AnswerSettings.MOST_PASSAGES).first().isEqualTo("Tram three runs.");
        assertThat(answer.passages()).extracting(CitedPassage::score)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .first().isEqualTo(1.0);
    }

    @Test
    void asksOneStoryOnly() {
        given("a", "The tram runs.").with("b", "A tram burned.");
        gather();

        assertThat(texts(new Answerer(index, AnswerSettings.DEFAULT)
                .answer(Question.parse("Which tram?"), Scope.of(new StoryId("b"))))).containsExactly("A tram burned.");
    }

    @Test
    void whatAReaderLikesComesFirst() {
        given("a", "The tram was red.\n\nThe tram was late.");
        gather();

        assertThat(texts(byReader("late", 3))).first().isEqualTo("The tram was late.");
        assertThat(texts(byReader("red", 3))).first().isEqualTo("The tram was red.");
    }

    @Test
    void wordsAloneDecideWhereAReaderCantTell() {
        given("a", "The tram was red.\n\nThe tram was late, said nobody.\n\nA bus burned.");
        gather();
        Question question = Question.parse("Was the tram late?");

        assertThat(new Answerer(index, () -> AnswerSettings.DEFAULT, (_, _) -> List.of()).answer(question, Scope.ALL))
                .isEqualTo(new Answerer(index, AnswerSettings.DEFAULT).answer(question, Scope.ALL));
    }

    @Test
    void theBetterAReaderLikesTheBestTheSurerItIs() {
        given("a", "The tram was red.\n\nThe tram was late.");
        gather();

        assertThat(byReader("late", 3).confidence()).isGreaterThan(byReader("late", 0).confidence());
        assertThat(byReader("late", 0).confidence()).isGreaterThan(byReader("late", -3).confidence());
    }

    @Test
    void aReaderSeesWhoSaysItAndWhatStandsBefore() {
        List<Excerpt> seen = new ArrayList<>();
        given("a", "The tram stopped.\n\n“It was late” said Doe.");
        gather();
        new Answerer(index, () -> AnswerSettings.DEFAULT, (_, excerpts) -> {
            seen.addAll(excerpts);
            return List.of();
        }).answer(Question.parse("Was it late?"), Scope.ALL);

        assertThat(seen).contains(
                new Excerpt("Doe", "“It was late” said Doe.", "a", "The tram stopped.\n\n"));
    }

    @Test
    void whatWasNotReadComesBehindWhatWas() {
        given("a", IntStream.range(0, Reading.READ).mapToObj(i -> "The tram, the tram, line " + i + ".")
                .collect(Collectors.joining("\n\n")) + "\n\nA bus and a red tram burned in a town far away.");
        gather();

        assertThat(texts(new Answerer(index, () -> AnswerSettings.DEFAULT,
                (_, excerpts) -> Collections.nCopies(excerpts.size(), -99.0))
                .answer(Question.parse("The tram?"), Scope.ALL))).first().asString().startsWith("The tram");
    }

    /** Who likes sentences with a word so much, and no other. */
    private Answer byReader(String word, double score) {
        Reader reader = (_, excerpts) -> excerpts.stream()
                .map(each -> each.sentence().contains(word) ? score : -9.0).toList();
        return new Answerer(index, () -> AnswerSettings.DEFAULT, reader)
                .answer(Question.parse("How was the tram?"), Scope.ALL);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.3", "6, 0.3", "3, -0.1", "3, 1.1", "3, NaN"})
    void settingsOutOfRangeAreRefused(int passages, double confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSettings(passages, confidence));
    }

    private MemorySource given(String id, String text) {
        return stories.with(id, text);
    }

    private Answer ask(String question) {
        return ask(question, AnswerSettings.DEFAULT.confidence());
    }

    private Answer ask(String question, double confidence) {
        gather();
        return new Answerer(index, new AnswerSettings(3, confidence)).answer(Question.parse(question), Scope.ALL);
    }

    private void gather() {
        new Gatherer(List.of(stories), AnswererTest::quotations, index).gather(progress -> {});
    }

    /** Just enough to tell Doe from Roe. */
    private static List<Possible> quotations(Story story) {
        return SPOKEN.matcher(story.text()).results().map(found -> new Quotation(
                new Span(found.start(1), found.end(1)), Quotation.Kind.DIRECT,
                found.group(2).equals("nobody") ? new Speaker.Unknown() : new Speaker.Named(found.group(2)),
                new Span(found.start(2), found.end(2)), null, Medium.UNSTATED))
                .map(quotation -> new Possible(quotation, 1, 1, 0, true, true)).toList();
    }

    private static List<String> texts(Answer answer) {
        return answer.passages().stream().map(CitedPassage::text).toList();
    }
}
