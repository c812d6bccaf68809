package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Mention;
import dev.verbatim.name.Tagger;
import dev.verbatim.name.Words;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final Reading READING = reading(
            "Elon Musk brushed aside reports suggesting he had spoken to Roe about the bridge.");

    @Test
    void ofTwoThatTellTheSameTheSurerStays() {
        Statement said = statement(1, 5, 15, 0.6);
        Statement interview = statement(4, 6, 15, 0.7);
        assertThat(Rivals.settle(READING, List.of(said, interview))).containsExactly(interview);
    }

    @Test
    void oneInsideAnotherHasToBeSurer() {
        Statement whole = statement(1, 2, 30, 0.9);
        Statement doubtful = statement(20, 21, 30, 0.49);
        Statement clear = statement(20, 21, 30, 0.51);
        assertThat(Rivals.settle(READING, List.of(whole, doubtful))).containsExactly(whole);
        assertThat(Rivals.settle(READING, List.of(whole, clear))).containsExactly(whole, clear);
    }

    @Test
    void noneGivesWayToOneThatGivesWayItself() {
        Statement surest = statement(1, 2, 12, 0.9);
        Statement between = statement(11, 3, 20, 0.4);
        Statement last = statement(19, 12, 26, 0.3);
        assertThat(Rivals.settle(READING, List.of(surest, between, last))).containsExactly(surest, last);
    }

    @Test
    void whatANounSaysIsNotWhatItsSourceSays() {
        Statement outer = statement(2, 3, 14, 0.3);
        Statement reports = statement(5, 6, 14, 0.9);
        assertThat(Rivals.settle(READING, List.of(outer, reports))).containsExactly(outer);
    }

    private static Reading reading(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        Words words = new Tagger().read(story);
        return new Reading(story, words, Cast.of(story, words));
    }

    private static Statement statement(int cue, int from, int to, double sure) {
        Choice source = new Choice(0, cue, new Features(false));
        Mention mention = new Mention(cue, cue + 1, cue + 1, Mention.Kind.PRONOUN);
        return new Statement(source, mention, new Extent(from, to, new Features(false)), sure, 1);
    }
}
