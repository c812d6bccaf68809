package dev.verbatim.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question is taken for behind another; = for what was typed. */
class FollowUpTest {
    private static final List<String> PEOPLE = List.of("Ada Quill", "John Roe");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            What did Quill say about trams?  | what did she say then?          | What did Ada Quill say about trams?
            What did Quill say about trams?  | what did she say about ferries  | What did Ada Quill say about ferries?
            What did Quill say about trams?  | and what did he say about it?   | What did John Roe say about trams?
            What did Quill say about trams?  | why did she say that            | Why did Ada Quill say that about trams?
            What did Quill say about trams?  | what else did she say?          | What else did Ada Quill say about trams?
            What did Quill say about trams?  | what is her plan                | What is Ada Quill’s plan?
            What did Quill say about trams?  | who told her about it           | Who told Ada Quill about trams?
            What did Quill say about trams?  | who met her                     | Who met Ada Quill?
            What did Quill say about trams?  | what is his opinion of trams    | What is John Roe’s opinion of trams?
            What did Quill say about trams?  | when was that?                  | When did Quill say that about trams?
            What did Quill say about trams?  | Why?                            | Why did Quill say that about trams?
            What did Quill say about trams?  | and where                       | Where did Quill say that about trams?
            What did Quill say about trams?  | what else?                      | What else did Quill say about trams?
            What did Quill say about trams?  | go on                           | What else did Quill say about trams?
            What did Quill say about trams?  | and Roe?                        | What did John Roe say about trams?
            What did Quill say about trams?  | what about roe                  | What did John Roe say about trams?
            What did Quill say about trams?  | what about the ferry?           | What did Quill say about the ferry?
            What did Quill say about trams?  | and about Kilmore?              | What did Quill say about Kilmore?
            What did Quill say about trams?  | and in 2023?                    | What did Quill say about trams in 2023?
            When did the tram stop?          | why?                            | Why did the tram stop?
            When did the tram stop?          | where was that                  | Where did the tram stop?
            Did the tram stop?               | when?                           | When did the tram stop?
            When did the tram stop?          | and the ferry?                  | When did the ferry stop?
            Where does the tram run?         | when did it stop?               | When did the tram stop?
            Who built the bridge?            | when?                           | When: Who built the bridge?
            Who built the bridge?            | anyone else?                    | =
            Who said trams are late?         | who else?                       | Who else said trams are late?
            What did Quill say about trams?  | When did John Poe say he left?  | =
            What did Quill say about trams?  | when did poe say he left        | =
            What did Quill say about trams?  | When did the ferry sink?        | =
            What did Quill say about trams?  | and what did Roe say?           | =
            What did Quill say about trams?  | and when did Roe come?          | =
            """)
    void leansOnTheQuestionBefore(String before, String asked, String taken) {
        assertThat(take(before, asked).text()).isEqualTo(taken.equals("=") ? asked : taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what else?", "What else did she say?", "anything else", "more", "tell me more!"})
    void asksForMore(String asked) {
        assertThat(take("What did Quill say about trams?", asked).more()).isTrue();
    }

    @Test
    void whatIsNewIsNotMore() {
        assertThat(take("What did Quill say about trams?", "why?").more()).isFalse();
        assertThat(new FollowUp("What else did Quill say?", null, FollowUpTest::speaker).take().more()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what did he say?                 | he
            who met her                      | her
            What did Quill say when she left | -
            what did quill say when she left | -
            what did they say                | -
            when did it stop                 | -
            """)
    void asksBackWhomItMeans(String asked, String pronoun) {
        assertThat(new FollowUp(asked, null, FollowUpTest::speaker).unclear())
                .isEqualTo(pronoun.equals("-") ? Optional.empty() : Optional.of(pronoun));
    }

    @Test
    void aWomanIsNotHe() {
        Turn before = new Turn(Question.parse("What did Quill say?"), List.of("Ada Quill"));

        assertThat(new FollowUp("what did he say", before, FollowUpTest::speaker).unclear()).contains("he");
        assertThat(new FollowUp("what did she say", before, FollowUpTest::speaker).unclear()).isEmpty();
    }

    @Test
    void takesTheSameInTurkey() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(take("WHICH TRAM IS IT?", "IN WHICH CITY IS HE?").text()).isNotEmpty();
            assertThat(take("what did Quill say about trams?", "is she ill").text()).isEqualTo("Is Ada Quill ill?");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anythingMayFollowAnything(long seed) {
        Random random = new Random(seed);
        String[] words = {"and", "what", "about", "he", "her", "his", "it", "that", "?", "else", "why", "Quill", "$1",
                "\\",
                "\uD83D", "in", "did", "say", "then", ",", "(", "\n", "who", "more", "Roe", "when", "was"};
        for (int i = 0; i < 500; i++) {
            String before = text(random, words);
            String asked = text(random, words);
            assertThat(take(before, asked).text()).hasSizeLessThan(before.length() + asked.length() + 100);
            assertThat(new FollowUp(asked, null, FollowUpTest::speaker).unclear()).isNotNull();
        }
        assertThat(take("x".repeat(100_000), "and " + "he ".repeat(50_000)).text()).isNotEmpty();
    }

    private static String text(Random random, String[] words) {
        return random.ints(random.nextInt(8), 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
    }

    private static FollowUp.Taken take(@Nullable String before, String asked) {
        return new FollowUp(asked, before == null ? null : new Turn(Question.parse(before), PEOPLE),
                FollowUpTest::speaker).take();
    }

    private static Optional<String> speaker(String part) {
        return PEOPLE.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
