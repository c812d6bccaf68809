package dev.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.question.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private static Optional<String> answer(String question, String text) {
        return new ShortAnswers(Question.parse(question)).of(text, DAY).map(found -> found.words(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who repaired the ferry?            | Ada Quill repaired the ferry, which Tom Brandt had steered.         | Ada Quill
            Whom did Ada Quill hire?           | Ada Quill hired Tom Brandt for the summer.                          | Tom Brandt
            Who is the town's mayor?           | The town’s mayor, Rosa Lind, opened the lock.                       | Rosa Lind
            Which engineer warned the council? | The council was warned by engineer Nils Holm in a letter to Brandt. | Nils Holm
            Who disagreed with the plan?       | It caught the eye of several Danish officials, who disagreed.       | Danish officials
            Who cheered at the lock?           | At the lock many Brandt supporters cheered for an hour.             | Brandt supporters
            Who likes the plan?                | The Dane wants it, and Ada Quill likes the plan.                    | Ada Quill
            Who won the race?                  | On Monday Ada Quill won the race.                                   | Ada Quill
            Where was the ferry built?         | The ferry that Tom Brandt steers was built in St. Louis in 1931.    | St. Louis
            In which city is the museum?       | The museum that Ada Quill runs stands in Oslo.                      | Oslo
            How many people came?              | Some 340 people came on Sept. 16 to see two boats.                  | 340
            How much did the repair cost?      | The repair took 3 years and cost 1.2 million euros in all.          | 1.2 million euros
            How much did the repair cost?      | The repair took 3 years and cost about £1.2m.                       | £1.2m
            How much did the repair cost?      | The repair took 3 years and cost about €3bn in all.                 | €3bn
            What did the repair cost?          | The repair took 3 years and cost $1.2 million.                      | $1.2 million
            What share of riders is late?      | It carries 900 people, and two-thirds of the riders are late.       | two-thirds
            How old is Tom Brandt?             | Tom Brandt, 61, has steered it for 30 years.                        | 61
            How many times did it sink?        | It sank only once, and that was 18 months ago.                      | once
            How often did Brandt call?         | Brandt called three times in 40 minutes.                            | three times
            How many times has it stopped?     | It has stopped 16 times in 9 years.                                 | 16 times
            How many times larger is the new?  | The new ferry weighs 130 tons, four times as much as the old one.   | four times
            When did the ferry stop?           | The ferry stopped in November 2023, and Brandt was born in 1962.    | November 2023
            """)
    void findsTheWordsThatAnswer(String question, String text, String words) {
        assertThat(answer(question, text)).contains(words);
    }

    @Test
    void whatTheQuestionSaysItselfIsNoAnswer() {
        assertThat(answer("Who met Ada Quill?", "Ada Quill met nobody.")).isEmpty();
    }

    @Test
    void onceIsNoNumberOfPeople() {
        assertThat(answer("How many people came?", "The ferry once carried sheep.")).isEmpty();
    }

    @Test
    void whoIsNoPlaceIsNoAnswerToWhere() {
        assertThat(answer("Where is Brandt Shipping based?", "Quill, president of Brandt Shipping, claimed so."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who won the race?        | On Monday he won the race in the rain.
            Where did the tram stop? | In October it stopped for good.
            """)
    void aDayIsNobodyAndNowhere(String question, String text) {
        assertThat(answer(question, text)).isEmpty();
    }

    @Test
    void noOtherKindOfWordsWillDo() {
        assertThat(answer("How many trams were sold?", "Ada Quill sold trams in Oslo.")).isEmpty();
    }

    @Test
    void lettersOfAnyKindAreAnswers() {
        String text = "“Es war “Ada Quill”, said Tom Brandt in Łódź.";

        assertThat(answer("Where was that said?", text)).contains("Łódź");
    }
}
