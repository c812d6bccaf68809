package dev.verbatim.verify;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.story.Span;
import java.util.List;

/**
 * Where words stand.
 *
 * @param passage all of the sentences around them, with whose words they are
 * @param words the words themselves, in order; more than one span where the reporter's words stand in between, or where the
 *     quotation leaves some out
 * @param omits whether the quotation says that it leaves words out
 * @param isSpoken whether all of the words stand between quotation marks, and one speaker says them
 */
public record Place(CitedPassage passage, List<Span> words, boolean omits, boolean isSpoken) {
    public Place {
        words = List.copyOf(words);
    }

    /** Whether the reporter puts words in between that the quotation rightly has not. */
    public boolean isInterrupted() {
        return !omits && words.size() > 1;
    }

    boolean isSame(Place other) {
        return passage.story().id().equals(other.passage.story().id())
                && words.getFirst().overlaps(other.words.getFirst());
    }
}
