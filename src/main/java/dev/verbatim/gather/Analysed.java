package dev.verbatim.gather;

import dev.verbatim.index.StoryEntry;
import dev.verbatim.story.Story;
import org.jspecify.annotations.Nullable;

/** What came of reading and analysing a story. */
sealed interface Analysed {
    record Written(StoryEntry entry) implements Analysed {}

    /** Only its stamp is new: a file that was touched, or fetched again. */
    record Same(Story story) implements Analysed {}

    /**
     * Could not be read or analysed.
     *
     * @param kept what a rebuild takes over from the live index, if that has it
     */
    record Refused(String reason, @Nullable StoryEntry kept) implements Analysed {}
}
