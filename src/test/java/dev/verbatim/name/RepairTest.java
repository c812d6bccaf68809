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
            front-runner | NOUN | The GOP front-runner complained that the contest had been rigged.
            """)
    void isPutRight(String word, Tag tag, String text) {
        Words words = TAGGER.read(Story.of(new StoryId("s"), text, Provenance.titled("s")));

        int last = IntStream.range(0, words.size()).filter(i -> words.word(i).equals(word)).max().orElseThrow();
        assertThat(words.tag(last)).isEqualTo(tag);
    }
}
