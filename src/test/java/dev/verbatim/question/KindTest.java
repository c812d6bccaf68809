package dev.verbatim.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            hey can you tell me when the tram stopped            | WHEN
            could someone please remind me what time it leaves   | WHEN
            what day did the ferry sink                          | WHEN
            in which year was the bridge built?                  | WHEN
            on what date does the council vote?                  | WHEN
            since when has the tram been late                    | WHEN
            how long ago did the ferry sink                      | WHEN
            how soon will it run again?                          | WHEN
            wen did the tram stop                                | WHEN
            whens the next ferry                                 | WHEN
            the tram stopped when?                               | WHEN
            Did Roe say when it runs?                            | WHEN
            do you know when it runs                             | WHEN
            when asked about the tram, what did Roe say?         | SAID
            wheres the ferry                                     | WHERE
            what city was the tram sold to?                      | WHERE
            in which country was the ferry built                 | WHERE
            any idea where the ferry is                          | WHERE
            at what place did they meet                          | WHERE
            how come the tram is late                            | WHY
            what caused the delay?                               | WHY
            for what reason was it shut                          | WHY
            what was the reason for the delay                    | WHY
            what made the mayor resign?                          | WHY
            what led to the crash                                | WHY
            y is the tram late                                   | WHY
            i was wondering why the tram is late                 | WHY
            what percentage of trams is late?                    | HOW_MANY
            what number of people voted                          | HOW_MANY
            what share of voters wanted it                       | HOW_MANY
            at what age did Doe become mayor                     | HOW_MANY
            how few trams are left                               | HOW_MANY
            how high is the bridge                               | HOW_MANY
            so um how many people were hurt pls                  | HOW_MANY
            hwo built the bridge                                 | WHO
            who did Doe accuse?                                  | WHO
            to whom was the tram sold?                           | WHO
            which senator voted for the bridge                   | WHO
            what politician opened it                            | WHO
            which company built the tram                         | WHO
            which state built the tram                           | WHERE
            which post did Quill leave                           | WHAT
            whose idea was the tram                              | WHO
            who's running late                                   | WHO
            who built the bridge and the tram                    | WHO
            who is the mayor of the island                       | WHO
            who was it that said the bridge is safe              | WHO_SAID
            who regrets the bridge                               | WHO_SAID
            who likened the bridge to a boat                     | WHO_SAID
            which baker bragged about his bread                  | WHO_SAID
            who is quoted as saying it is safe                   | WHO_SAID
            who was the first to say it is safe                  | WHO_SAID
            who's the one who said it is safe?                   | WHO_SAID
            who else claimed that                                | WHO_SAID
            who in the council denied it                         | WHO_SAID
            whose words are these                                | WHO_SAID
            what official said the tram is late                  | WHO_SAID
            which expert warned of ice                           | WHO_SAID
            which newspaper reported the crash                   | WHO_SAID
            name the person who said it is safe                  | WHO_SAID
            who said 'when will it stop'                         | WHO_SAID
            who said "what is this"?                             | WHO_SAID
            who has tweeted about the tram                       | WHO_SAID
            who exactly said that                                | WHO_SAID
            who is ada quill                                     | WHO_IS
            whos Quill                                           | WHO_IS
            who was John Q. Roe?                                 | WHO_IS
            can you tell me who Ada Quill is                     | WHO
            what is NATO?                                        | WHO_IS
            What's the Kilmore                                   | WHAT
            what is going on                                     | WHAT
            what are trams                                       | WHAT
            tell me what Quill said about the tram               | SAID
            what quill said about the tram                       | SAID
            wat did quill say                                    | SAID
            what was said by Quill about the tram                | SAID
            what has Quill said                                  | SAID
            what was Quill's reaction to the delay               | SAID
            what is the mayor's position on trams                | SAID
            how did Quill react                                  | SAID
            how does Quill feel about trams                      | SAID
            everything quill said about the tram                 | SAID
            quotes by Quill about the tram                       | SAID
            what were the comments of Quill on the tram          | SAID
            what, in Quill's own words, is wrong                 | SAID
            in the words of Quill, what went wrong?              | SAID
            what did the report say?                             | SAID
            what did he say                                      | WHAT
            what was said about the tram?                        | WHAT
            how does the tram run                                | WHAT
            what happened to the ferry                           | WHAT
            ferry accident                                       | WHAT
            did the tram stop                                    | YES_NO
            didnt the tram stop?                                 | YES_NO
            is it true that the tram stopped                     | YES_NO
            has Quill said anything about trams                  | YES_NO
            the tram is late, right?                             | YES_NO
            i wonder if the ferry sank                           | YES_NO
            do you know whether the ferry sank                   | YES_NO
            did the mayor who said it was safe resign?           | YES_NO
            was the tram that Quill called ugly sold             | YES_NO
            did he say 'why not'?                                | YES_NO
            so, will the tram be back                            | YES_NO
            """)
    void understands(String asked, Kind kind) {
        assertThat(Question.parse(asked).kind()).isEqualTo(kind);
    }
}
