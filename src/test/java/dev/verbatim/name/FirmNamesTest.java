package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of firms that hold words which are titles, peoples or verbs elsewhere. */
class FirmNamesTest {
    private static final Tagger TAGGER = new Tagger();

    @ParameterizedTest
    @ValueSource(strings = {"General Bridge Motors", "Star Tool Works", "Norwegian Cruise Line",
            "Major League Baseball", "Morning Harbor", "United Bridge Airlines", "Spring Ferry Foods",
            "General Bridge Hospital"})
    void aFirmsNameIsWhole(String name) {
        assertThat(names(name + " said on Monday that it rained.")).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "On Monday retailer Oakfield Foods said that it rained. | Oakfield Foods",
            "On Monday General Jane Doe said that it rained. | Jane Doe",
            "On Monday the Norwegian minister Jane Doe said that it rained. | Jane Doe",
            "Retired Jane Doe said on Monday that it rained. | Jane Doe"})
    void titlesBeforeItAreNoneOfIt(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Department for Bridges", "Department for Bridges and Transportation"})
    void aDepartmentMayBeForSomething(String name) {
        assertThat(names("It rained, the " + name + " said.")).containsExactly(name);
    }

    @Test
    void aSurnameIsTheFirmsUntilItsBearerComes() {
        List<String> roes = speakers(
                "Roe Foods closed a plant. Roe said that it rained. Jane Roe left. Roe said that it rained.", "Roe");
        assertThat(roes).containsExactly("Roe Foods", "Jane Roe");
        assertThat(speakers("Roe said that it rained. Jane Roe left.", "Roe")).containsExactly("Jane Roe");
    }

    @Test
    void aFirmThatSpeaksIsNoPerson() {
        assertThat(people("Oakfield Foods said that it rained.")).noneMatch(Person::human);
        assertThat(people("Jane Power said that it rained.")).allMatch(Person::human);
    }

    private static List<String> speakers(String text, String mention) {
        Story story = Story.of(new StoryId("story"), text, Provenance.titled("story"));
        Cast cast = Cast.of(story, TAGGER.read(story));
        return IntStream.range(0, cast.mentions().size())
                .filter(place -> story.text(cast.span(cast.mentions().get(place))).equals(mention))
                .mapToObj(place -> cast.speaker(place).told().orElse("")).toList();
    }

    private static List<String> names(String text) {
        return people(text).stream().map(Person::name).toList();
    }

    private static List<Person> people(String text) {
        Story story = Story.of(new StoryId("story"), text, Provenance.titled("story"));
        return Cast.of(story, TAGGER.read(story)).people();
    }
}
