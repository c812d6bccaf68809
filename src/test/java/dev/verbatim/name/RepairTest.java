package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Words.Tag;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words whose part of speech the tagger, learned from other texts, gets wrong in news. */
class RepairTest {
    private static final Tagger TAGGER = new Tagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trump     | PROPN | Donald Trump spoke. “No, I meant he’s the founder of ISIS,” Trump responded.
            argues    | VERB  | The Obama administration argues that the trade accord will open doors to economic growth.
            vows      | VERB  | And Mr. Trump vows not to take the calls until it agrees to change course.
            calling   | VERB  | Candidates went further, with Gov. Martin O’Malley calling Trump a fascist.
            write     | VERB  | “It is an odd bridge to build in such a town,” the two write.
            concludes | VERB  | “It is an odd bridge to build in such a town,” Viguerie concludes.
            predicts  | VERB  | “It is an odd bridge to build in such a town,” the paper predicts.
            shot      | VERB  | Mayor Jane Doe frowned, and Sanders shot back, “It is no bridge at all.”
            Will      | PROPN | “It is an odd bridge to build in such a town,” George Will said. Later Will wrote a book.
            reveals   | VERB  | Politico reveals a few relevant facts about the old bridge.
            38-year-old | ADJ | Jane Doe met a 38-year-old man in Oakfield.
            delegate  | NOUN  | “It is an odd bridge,” said Virginia delegate Beau Correll, angered that nobody listened.
            magnate   | NOUN  | The billionaire real estate magnate says a bridge is odd in such a town.
            anchor    | NOUN  | News anchor Beau Correll said that a bridge is odd in such a town.
            pleaded   | VERB  | Rosa Velde pleaded guilty to theft on Monday in such a town.
            Executives | NOUN | Executives for Acme, which generated a lot of revenue, say the company will save money.
            Hosts     | VERB  | It is a new role for her. Hosts the show on Monday.
            poll      | NOUN  | And in Ohio, an Oakfield College poll for the Gazette released last week actually showed her ahead.
            poll      | VERB  | The two senators poll for the Gazette.
            did       | AUX   | Donald Trump spoke. It was about Trump. Trump did post on Twitter that his claims were a joke.
            Clive     | PROPN | Its former managing director, Clive Astbury, is expected to give evidence.
            found     | VERB  | A recent audit by the Bridge Safety Board found that seven of nine ships had rusted.
            55-year-old | NOUN | “It is an odd bridge,” said the 55-year-old, who runs a bakery.
            Ann       | PROPN | Ann Beckwith countered that the governor had taken money from the same company.
            Call      | VERB  | Call Beckwith, who said that the governor had taken money from the same company.
            Zhengrong | PROPN | The envoy Lu Zhengrong greeted the other envoy.
            Democratic | ADJ  | The envoy of the Oakfield Democratic greeted the other envoy.
            Lantern   | PROPN | The studio, Lantern Pictures, was bought last year. It rained. Lantern now says it will be released.
            front-runner | NOUN | The GOP front-runner complained that the contest had been rigged.
            """)
    void isPutRight(String word, Tag tag, String text) {
        Words words = TAGGER.read(Story.of(new StoryId("s"), text, Provenance.titled("s")));

        int last = IntStream.range(0, words.size()).filter(i -> words.word(i).equals(word)).max().orElseThrow();
        assertThat(words.tag(last)).isEqualTo(tag);
    }
}
