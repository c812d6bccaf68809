package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.story.Span;
import dev.verbatim.story.StoryId;
import java.util.List;

/**
 * A passage that a reply shows.
 *
 * @param words the story's at that span when the reply was made; a story that has changed since holds others
 */
public record Citation(StoryId story, Span span, String words) {
    static List<Citation> of(List<CitedPassage> passages) {
        return passages.stream().map(
                passage -> new Citation(passage.story().id(), passage.passage().span(), passage.text())).toList();
    }

    boolean isOf(CitedPassage passage) {
        return story.equals(passage.story().id()) && span.equals(passage.passage().span());
    }

    /** Whether a passage has the same words, or shares some of their place. */
    boolean overlaps(CitedPassage passage) {
        return words.equals(passage.text())
                || (story.equals(passage.story().id()) && span.overlaps(passage.passage().span()));
    }
}
