package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;

/** A story that was read, and who its words stand for. */
record Told(Story story, Cast cast) {
    private static final Tagger TAGGER = new Tagger();

    /** @param text with ¶ for the end of a paragraph */
    static Told story(String text) {
        Story story = Story.of(new StoryId("test"), text.replace("¶", "\n\n"), Provenance.titled("test"));
        return new Told(story, Cast.of(story, TAGGER.read(story)));
    }

    /** Who the last mention of these words in a text is. */
    static Speaker speaker(String text, String words) {
        return story(text).speaker(words);
    }

    /** Who the last mention of these words is. */
    Speaker speaker(String words) {
        for (int i = cast.mentions().size() - 1; i >= 0; i--) {
            if (story.text(cast.span(cast.mentions().get(i))).equals(words)) {
                return cast.speaker(i);
            }
        }
        throw new AssertionError("no mention: " + words);
    }

    /** By name, or in the story's words. */
    String who(String words) {
        return speaker(words).told().orElse("nobody");
    }

    void thenIs(String words, String name) {
        assertThat(who(words)).isEqualTo(name);
    }

    List<String> names() {
        return cast.people().stream().map(Person::name).toList();
    }
}
