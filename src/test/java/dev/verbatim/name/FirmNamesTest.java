package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
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

    private static List<String> names(String text) {
        Story story = Story.of(new StoryId("story"), text, Provenance.titled("story"));
        return Cast.of(story, TAGGER.read(story)).people().stream().map(Person::name).toList();
    }
}
