package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for somebody whom the story does not name, whole and the same wherever it speaks of him. */
class NamelessTest {
    private static final Tagger TAGGER = new Tagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doctors        | doctors and farm workers  | The bridge fell, doctors and farm workers said.
            farm workers   | doctors and farm workers  | The bridge fell, according to officials. Doctors slept, said doctors and farm workers.
            doctors        | doctors                   | Nobody met doctors and farm workers.
            a doctor       | a doctor                  | The bridge fell, a doctor and the mayor said.
            the porters    | One of the porters        | One of the porters said the bridge fell.
            her old aides  | two of Jane Doe’s old aides | Jane Doe slept. It fell, said two of her old aides.
            the porters    | the porters               | Jane Doe, mayor of the porters, said the bridge fell.
            One            | a night porter            | Two men came. One, a night porter, said the bridge fell.
            One            | Jane Doe                  | Two men came. One of the porters, Jane Doe, said the bridge fell.
            one            | Zoe Roe                   | The bridge fell, said one of the porters, Zoe Roe.
            One            | One of the porters        | One of the porters, who slept, said the bridge fell.
            One            | One                       | Two men came. One, the mayor, said the bridge fell.
            """)
    void areNotCutShort(String mention, String speaker, String text) {
        assertThat(speaker(mention, text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a senior envoy     | A senior envoy said it fell. Nobody slept. “It is late,” the envoy said.
            one of the envoys  | It fell, said one of the envoys. Nobody slept. “It is late,” the envoy said.
            another envoy      | An envoy slept. It fell, another envoy said. “It is late,” the envoy said.
            Jane Doe           | An envoy slept. Jane Doe, an envoy from Oakfield, left. “It is late,” the envoy said.
            the envoy          | A farmer slept. “It is late,” the envoy said.
            the envoy          | Nobody met the envoys. “It is late,” the envoy said.
            the envoy          | The old envoy slept. “It is late,” the envoy said.
            """)
    void areTheSameWhereTheyComeAgain(String speaker, String text) {
        assertThat(speaker("the envoy", text)).isEqualToIgnoringCase(speaker);
    }

    /** Who the last mention of these words is. */
    private static String speaker(String mention, String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        Cast cast = Cast.of(story, TAGGER.read(story));
        return IntStream.range(0, cast.mentions().size())
                .filter(i -> story.text(cast.span(cast.mentions().get(i))).equals(mention))
                .mapToObj(cast::speaker).reduce((first, last) -> last).map(speaker -> switch (speaker) {
                    case Speaker.Named(String name) -> name;
                    case Speaker.Described(String words) -> words;
                    case Speaker.Unknown() -> "nobody";
                }).orElse("no mention");
    }
}
