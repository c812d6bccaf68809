package dev.verbatim.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    /** Question, kind, speaker (- for anybody), focus. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did the tram stop?                       | WHEN     | -            | tram stop
            when did the tram stop                        | WHEN     | -            | tram stop
            so, when exactly did the tram stop?!?         | WHEN     | -            | tram stop
            WHEN DID THE TRAM STOP                        | WHEN     | -            | TRAM STOP
            When did Mayor Doe say the tram would stop?   | WHEN     | Mayor Doe    | Mayor Doe tram stop
            Where’s the ferry now?                        | WHERE    | -            | ferry now
            where did roe say the ferry is                | WHERE    | roe          | roe ferry
            Why was the bridge shut?                      | WHY      | -            | bridge shut
            How many trams were sold?                     | HOW_MANY | -            | trams sold
            how much did the bridge cost                  | HOW_MANY | -            | bridge cost
            How old is the ferry?                         | HOW_MANY | -            | old ferry
            How did Doe explain the delay?                | SAID     | Doe          | Doe explain delay
            How does the bridge open?                     | WHAT     | -            | bridge open
            Who built the bridge?                         | WHO      | -            | built bridge
            who is jane doe                               | WHO_IS   | -            | jane doe
            Who's Roe?                                    | WHO_IS   | -            | Roe
            Who is the mayor?                             | WHO      | -            | mayor
            who was running late?                         | WHO      | -            | running late
            who is                                        | WHO      | -            | ''
            Who said the bridge was safe?                 | WHO_SAID | -            | bridge safe
            who has called the bridge ugly                | WHO_SAID | -            | called bridge ugly
            Which mayor warned of ice?                    | WHO_SAID | -            | mayor warned ice
            Which bridge did Doe describe?                | SAID     | Doe          | bridge Doe describe
            What did Jane Q. Doe say about the ferry?     | SAID     | Jane Q Doe   | Jane Q Doe ferry
            what did @RoeWrites tweet about the ferry     | SAID     | @RoeWrites   | @RoeWrites tweet ferry
            What does the city council think of trams?    | SAID     | the city council | city council trams
            What did she say about the ferry?             | WHAT     | -            | ferry
            What is in the harbour?                       | WHAT     | -            | harbour
            According to Roe, is the ferry safe?          | YES_NO   | Roe          | Roe ferry safe
            What happened according to the harbour master?| SAID     | the harbour master | happened harbour master
            Is the ferry safe?                            | YES_NO   | -            | ferry safe
            Did O’Roe deny it?                            | YES_NO   | O’Roe        | O’Roe deny
            ferry                                         | WHAT     | -            | ferry
            tell me about the ferry                       | WHAT     | -            | ferry
            Does the U.S. ferry run at 50% of speed?      | YES_NO   | -            | U.S ferry run 50% speed
            García stopped what at the Örtlich tram?      | WHAT     | -            | García stopped Örtlich tram
            When’s the tram back?                         | WHEN     | -            | tram back
            """)
    void understands(String asked, Kind kind, String speaker, String focus) {
        Question question = Question.parse(asked);

        assertThat(question.kind()).isEqualTo(kind);
        assertThat(question.speaker()).isEqualTo(speaker.equals("-") ? null : speaker);
        assertThat(question.focus()).isEqualTo(focus);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "who is he", "what did they say about that", "😀"})
    void asksForNothing(String asked) {
        assertThat(Question.parse(asked).focus()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"according to ?", "according to  , when", "according to"})
    void nobodyIsNoSpeaker(String asked) {
        assertThat(Question.parse(asked).speaker()).isNull();
    }

    @Test
    void aNameTooLongIsAClause() {
        assertThat(speaker("When did the one two three four five six say it?"))
                .isEqualTo("the one two three four five six");
        assertThat(speaker("When did the one two three four five six seven say it?")).isNull();
    }

    @Test
    void readsOnlySoMuch() {
        String longest = "x".repeat(QuestionParser.LONGEST - 1) + " ";
        assertThat(Question.parse(longest + "ferry").focus()).doesNotContain("ferry");
        assertThat(speaker("x ".repeat(QuestionParser.LONGEST) + "according to Roe")).isNull();
        assertThat(speaker("according to " + "Roe ".repeat(QuestionParser.LONGEST)))
                .hasSizeLessThan(QuestionParser.LONGEST);
    }

    @Test
    void understandsTheSameInTurkey() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Question.parse("WHICH CITIZEN CLAIMED IT?").kind()).isEqualTo(Kind.WHO_SAID);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anyTextIsAQuestion(String text) {
        Question question = Question.parse(text);

        assertThat(question.text()).isSameAs(text);
        assertThat(question.focus()).hasSizeLessThanOrEqualTo(QuestionParser.LONGEST);
        assertThat(question.speaker()).satisfiesAnyOf(nobody -> assertThat(nobody).isNull(),
                name -> assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(QuestionParser.LONGEST));
    }

    static Stream<String> hostile() {
        int many = 100_000;
        Random random = new Random(3);
        String[] words = {"who", "what", "did", "say", "according to", "which", "'", "’s", ".", "-", "\uD83D", "\u202E",
                "\n", ",", "?", "how", "Doe", "\u0000"};
        Stream<String> mixed = Stream.generate(() -> random.ints(random.nextInt(30), 0, words.length)
                .mapToObj(i -> words[i]).collect(Collectors.joining(random.nextBoolean() ? " " : ""))).limit(300);
        return Stream.concat(mixed,
                Stream.of("x".repeat(many), "did ".repeat(many), "a.".repeat(many), "who said ".repeat(many),
                        "according to ".repeat(many), "\uD83D".repeat(many), "x" + "😀".repeat(many),
                        "'’.-".repeat(many),
                        "did " + "a' ".repeat(many)));
    }

    private static @Nullable String speaker(String asked) {
        return Question.parse(asked).speaker();
    }
}
