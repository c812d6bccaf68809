package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of names from all over the world. */
class ShortNamesTest {
    private static final Tagger TAGGER = new Tagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lu             | Lu Zhengrong          | The envoy Lu Zhengrong opened the bridge. It is high, Lu said.
            Tesfu          | Tesfu Mekalo          | The envoy Tesfu Mekalo opened the bridge. “It is high,” said Tesfu.
            Mr. Tesfu      | Tesfu Mekalo          | The envoy Tesfu Mekalo opened the bridge. Nobody met Mr. Tesfu.
            He             | Kim Dong-su           | The envoy Kim Dong-su opened the bridge. He slept.
            al-Qadim       | Jane al-Qadim         | The envoy Jane al-Qadim opened the bridge. Then al-Qadim slept.
            Al-Qadim       | Jane al-Qadim         | The envoy Jane al-Qadim opened the bridge. Al-Qadim slept.
            Qadim          | Jane al-Qadim         | The envoy Jane al-Qadim opened the bridge. It is high, Qadim said.
            Robledo        | José Robledo Pinar    | The envoy José Robledo Pinar opened the bridge. It is high, Robledo said.
            Pinar          | José Robledo Pinar    | The envoy José Robledo Pinar opened the bridge. It is high, Pinar said.
            Van der Roe    | John van der Roe      | The envoy John van der Roe opened the bridge. Van der Roe slept.
            De la Roe      | John de la Roe        | The envoy John de la Roe opened the bridge. It is high, De la Roe said.
            Pinar          | María Elena Pinar     | The envoy María Elena Pinar opened the bridge. Pinar slept.
            """)
    void aPartOfAFullNameIsItsBearers(String part, String name, String text) {
        assertThat(speaker(part, text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lu       | Lu              | The envoy Lu Zhengrong met the envoy Lu Meirong. It is high, Lu said.
            Tesfu    | Tesfu           | The envoy Tesfu Mekalo opened the bridge. Nobody drove to Tesfu.
            Ann      | Ann             | The envoy Jane Ann Doe opened the bridge. It is high, Ann said.
            Robledo  | Robledo         | Nobody watched The Jane Robledo Show. It is high, Robledo said.
            """)
    void whatMayMeanSomebodyElseDoesNot(String part, String name, String text) {
        assertThat(speaker(part, text)).isEqualTo(name);
    }

    /** Who the last mention of these words is. */
    private static String speaker(String part, String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        Cast cast = Cast.of(story, TAGGER.read(story));
        return IntStream.range(0, cast.mentions().size())
                .filter(i -> story.text(cast.span(cast.mentions().get(i))).equals(part))
                .mapToObj(cast::speaker).reduce((first, last) -> last)
                .map(speaker -> speaker instanceof Speaker.Named(String name) ? name : speaker.toString())
                .orElse("nobody");
    }
}
