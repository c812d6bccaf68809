package dev.verbatim.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words are wanted; - for anybody's. */
class SpeakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            what did Quill say                                     | Quill
            hey, can you tell me what quill said about the tram?   | quill
            can you tell me when Quill said the tram stops         | Quill
            what did the Kremlin spokesman say about the tram      | the Kremlin spokesman
            what did the mayor of Kilmore say?                     | the mayor of Kilmore
            what did @quill tweet                                  | @quill
            what did the report say about it                       | the report
            What has Ada Quill been saying about trams?            | Ada Quill been
            what was said by Ada Quill about the tram              | Ada Quill
            was it called ugly by the captain?                     | the captain
            according to Roe is the ferry safe                     | Roe
            according to the harbour master, why is it late        | the harbour master
            why is it late according to Roe                        | Roe
            in Roe's words, what is wrong                          | Roe
            in the harbour master's own words, why?                | the harbour master
            in the words of Captain Roe, what happened             | Captain Roe
            what was Quill's reaction to the crash                 | Quill
            what is Ada Quill’s stance on trams                    | Ada Quill
            what is the mayor's opinion of trams                   | the mayor
            what was the reaction of the mayor to the crash        | the mayor
            any quotes from Roe about the ferry                    | Roe
            is it true that Roe said the ferry sank                | Roe
            did Roe ever say that                                  | Roe ever
            did Roe claim the tram is his                          | Roe
            everything Roe said about the ferry                    | Roe
            how did the council respond                            | the council
            how quill described the tram                           | quill
            what does Quill want the council to do                 | Quill
            how did the mayor justify the delay                    | the mayor
            what advice did Ada Quill give the council?            | Ada Quill
            Ada Quill on the late tram                             | Ada Quill
            ada quill on what the council did                      | ada quill
            attack on the ferry                                    | -
            what did Quill plan on Sunday                          | -
            did he say that                                        | -
            what did they say                                      | -
            what did she think of it                               | -
            what was said about the tram                           | -
            who said the tram is late                              | -
            what official said that                                | -
            when did the tram stop                                 | -
            what does his claim mean                               | -
            who did it                                             | -
            is the report out                                      | -
            what did the first report cost                         | -
            which bridge Quill described                           | -
            what happened when Quill said that                     | -
            who said "Quill told me"                               | -
            """)
    void findsTheSpeaker(String asked, String speaker) {
        assertThat(Question.parse(asked).speaker()).isEqualTo(speaker.equals("-") ? null : speaker);
    }
}
