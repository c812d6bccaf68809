package dev.verbatim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {
    @ParameterizedTest
    @CsvSource({
            "Danish officials disagreed, Danish, Danish officials",
            "Brandt voters cheered, Brandt, Brandt voters",
            "Danish women cheered, Danish, Danish women",
            "Quill beats Brandt, Quill, Quill",
            "Quill insists on it, Quill, Quill",
            "Quill offers help, Quill, Quill",
            "Quill heads the board, Quill, Quill",
            "Quill is late, Quill, Quill"})
    void aNameThatTellsWhichGroupTakesTheGroup(String text, String name, String whole) {
        Span found = Groups.whole(text, new Span(0, name.length()));

        assertThat(text.substring(found.start(), found.end())).isEqualTo(whole);
    }
}
