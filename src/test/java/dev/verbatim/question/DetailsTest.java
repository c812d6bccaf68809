package dev.verbatim.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.date.Days;
import dev.verbatim.quote.Medium;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else a question tells. */
class DetailsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            When did Quill speak to Roe?                 | Quill            | speak
            when did quill speak to roe                  | quill            | speak
            When did Mayor Ada Quill visit the ferry     | Mayor Ada Quill  | visit
            where does the old tram stop                 | the old tram     | stop
            why was the ferry called ugly                | the ferry        | called
            has the ferry been sold                      | -                | -
            is Quill resigning                           | Quill            | resigning
            What did the Bank of Kilmore announce?       | the Bank of Kilmore | announce
            Why did the Kilmore council sell the tram    | the Kilmore council | sell
            Did Bank of Kilmore fail?                    | Bank of Kilmore  | fail
            who built the bridge                         | -                | built
            who said it                                  | -                | said
            what did he say                              | he               | say
            how many trams did the city buy              | the city         | buy
            WHEN DID THE TRAM STOP                       | THE TRAM         | stop
            ferry                                        | -                | -
            what is                                      | -                | -
            """)
    void whoDoesWhat(String asked, String subject, String verb) {
        Question question = Question.parse(asked);

        assertThat(Objects.requireNonNullElse(question.subject(), "-")).isEqualTo(subject);
        assertThat(Objects.requireNonNullElse(question.verb(), "-")).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            What did Quill tweet about trams              | TWEET
            who posted about the tram                     | POST
            what did Quill write on Twitter               | TWEET
            what did she say in her letter to Roe         | LETTER
            what did Roe say during the first debate      | DEBATE
            what did Roe say in an interview              | INTERVIEW
            who is writing a book                         | UNSTATED
            what does the statement mean                  | UNSTATED
            """)
    void whereItWasSaid(String asked, Medium medium) {
        assertThat(Question.parse(asked).medium()).isEqualTo(medium);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            who said 'build the wall'?                    | build the wall
            who said "build the wall"                     | build the wall
            who said “don't build it”?                    | don't build it
            who said ‘don’t build it’                     | don’t build it
            did Roe's father say 'the ferry's mine'       | the ferry's mine
            didn't Roe's ferry sink                       | -
            who said "                                    | -
            """)
    void quotedWords(String asked, String quoted) {
        assertThat(Question.parse(asked).quoted()).isEqualTo(quoted.equals("-") ? List.of() : List.of(quoted));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            When did Ada Quill meet John Roe in Kilmore?  | Ada Quill; John Roe; Kilmore
            What did the Bank of Kilmore tell Roe's sons  | Bank of Kilmore; Roe
            Did Quill, Roe or Poe win                     | Quill; Roe; Poe
            what did quill say                            | ''
            WHAT DID QUILL SAY                            | ''
            What Did The Mayor Say                        | Mayor Say
            """)
    void names(String asked, String names) {
        assertThat(String.join("; ", Question.parse(asked).names())).isEqualTo(names.equals("''") ? "" : names);
    }

    @Test
    void days() {
        assertThat(Question.parse("what did Quill say on 5 March 2024?").days())
                .isEqualTo(new Days(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5)));
        assertThat(Question.parse("what did Quill say in 2024?").days()).isEqualTo(Days.ofYears(2024, 2024));
        assertThat(Question.parse("what did Quill say yesterday?").days()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            When did it stop? Who stopped it?             | When did it stop? / Who stopped it?
            when did the tram stop and who stopped it     | when did the tram stop / who stopped it
            Who said when and where?                      | Who said when and where?
            Quill? What did she say?                      | Quill? What did she say?
            What did Quill and Roe say?                   | What did Quill and Roe say?
            What happened? Thanks!                        | What happened? Thanks!
            who is Quill and what does she want           | who is Quill / what does she want
            ferry                                         | ferry
            What is bread and how is it made and who eats it | What is bread / how is it made / who eats it
            """)
    void severalQuestionsAreCutApart(String asked, String parts) {
        assertThat(String.join(" / ", Question.split(asked))).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "a? b? c? d? e? f? g?", "\uD83D", "and who and who and who",
            "who is it? who is it? who is it? who is it? who is it? who is it?"})
    void cuttingNeverLosesAll(String text) {
        assertThat(Question.split(text)).hasSizeBetween(1, 5);
    }

    @Test
    void takenForAnotherItKeepsWhatWasTyped() {
        Question question = Question.parse("what did he say").takenAs("What did Quill say?");

        assertThat(question.asked()).isEqualTo("what did he say");
        assertThat(question.text()).isEqualTo("What did Quill say?");
        assertThat(question.speaker()).isEqualTo("Quill");
        assertThat(question.isRead()).isTrue();
        assertThat(Question.parse("x").isRead()).isFalse();
    }
}
