package dev.verbatim.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.Passage;
import dev.verbatim.index.Scope;
import dev.verbatim.story.Blank;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first promise: whatever a story holds, what is quoted of it stands in it, to the letter. */
class VerbatimTest {
    private static final int STORIES = 25;
    private static final int LONGEST_PASSAGE = 600;

    @TempDir
    Path folder;

    private final Map<StoryId, Story> told = new LinkedHashMap<>();
    private final MemorySource source = new MemorySource("memory");

    @Test
    void everyPassageOfEveryAnswerStandsInItsStory() {
        for (int seed = 0; seed < STORIES; seed++) {
            given(HostileStories.of(seed));
        }
        try (Asked asked = new Asked(folder, source)) {
            assertThat(asked.report().added()).isEqualTo(STORIES);
            int passages = 0;
            for (StoryId id : told.keySet()) {
                for (String word : HostileStories.WORDS) {
                    passages += check(asked.asker().ask("When did the " + word + " say it?", Scope.of(id)));
                }
            }
            assertThat(passages).as("enough to have looked at").isGreaterThan(150);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "\uD83D", "漢"})
    void aParagraphWithoutEndIsCutAndStaysTrue(String part) {
        given(HostileStories.endless(part, 100_000));
        thenAnswersAreTrue();
    }

    /** Shorter, since reading who said what takes longer than linear in the number of marks. */
    @ParameterizedTest
    @ValueSource(strings = {"“", "“x ", "”", "x,", "x. ", "(", "“a” ", "''", ".", "said ", "\"x", "Doe "})
    void marksWithoutEndAreCutAndStayTrue(String part) {
        given(HostileStories.endless(part, 1_000));
        thenAnswersAreTrue();
    }

    private void thenAnswersAreTrue() {
        try (Asked asked = new Asked(folder, source)) {
            assertThat(check(asked.ask("Was the tram or the ferry there?"))).isPositive();
        }
    }

    private void given(Story story) {
        told.put(story.id(), story);
        source.with(story);
    }

    /** How many passages were right. */
    private int check(Answer answer) {
        for (CitedPassage cited : answer.passages()) {
            Story story = java.util.Objects.requireNonNull(told.get(cited.story().id()));
            Passage passage = cited.passage();
            assertThat(cited.text()).isEqualTo(wellFormed(story.text(passage.span())));
            assertThat(story.body().contains(passage.span())).isTrue();
            assertThat(cited.text()).hasSizeLessThanOrEqualTo(LONGEST_PASSAGE);
            assertThat(cited.text().chars().allMatch(c -> Blank.is((char) c))).isFalse();
            assertThat(partsAPair(story.text(), passage.span().start())).isFalse();
            assertThat(partsAPair(story.text(), passage.span().end())).isFalse();
            Paragraph paragraph = story.paragraphs().stream()
                    .filter(each -> each.span().contains(passage.span())).findFirst().orElseThrow();
            assertThat(passage.paragraph()).isEqualTo(paragraph.number());
            assertThat(passage.around()).isEqualTo(paragraph.span());
        }
        return answer.passages().size();
    }

    /** UTF-8, in which stories come and are stored, knows no half of a pair. */
    private static String wellFormed(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().map(c -> Character.isSurrogate((char) c) && c < 0x10000 ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean partsAPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
