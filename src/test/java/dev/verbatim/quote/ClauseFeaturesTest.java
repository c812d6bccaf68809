package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Tagger;
import dev.verbatim.name.Words;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clauses tell of where a statement behind “said that” may end. */
class ClauseFeaturesTest {
    private static final Tagger TAGGER = new Tagger();
    private static final String TEXT = "Jane Doe has said that the bridge was old and has left town.";

    @Test
    void tellWhetherAStatementHasItsVerb() {
        assertThat(features("the bridge")).contains("finite-where 0 here was");
        assertThat(features("the bridge was old")).contains("finite-where 1 here and");
    }

    @Test
    void tellThatAStatementGoesOnWithTheSourcesNextDeed() {
        assertThat(features("the bridge was old and has left town")).anyMatch(name -> name.startsWith("passed and"))
                .anyMatch(name -> name.startsWith("passed-auxiliary and true"));
        assertThat(features("the bridge was old")).noneMatch(name -> name.startsWith("passed"));
    }

    @Test
    void tellThatTheAuxiliaryOfTheCueStandsBehindTheEnd() {
        assertThat(features("the bridge was old")).anyMatch(name -> name.startsWith("joined-auxiliary and true"));
        assertThat(features("the bridge was old and")).anyMatch(name -> name.startsWith("joined-auxiliary has false"));
    }

    private static List<String> features(String statement) {
        Story story = Story.of(new StoryId("s"), TEXT, Provenance.titled("s"));
        Words words = TAGGER.read(story);
        Reading reading = new Reading(story, words, Cast.of(story, words), true);
        int start = TEXT.indexOf(statement);
        Features features = new Features(true);
        new ClauseFeatures(reading).add(features, words.firstFrom(TEXT.indexOf("said")), words.firstFrom(start),
                words.firstFrom(start + statement.length()), words.firstFrom(TEXT.length() - 1), "here");
        return features.names();
    }
}
