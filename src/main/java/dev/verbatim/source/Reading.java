package dev.verbatim.source;

import dev.verbatim.story.Story;

/** What came of reading an entry. */
public sealed interface Reading {
    /** The story as it stands. */
    record Read(Story story) implements Reading {}

    /**
     * Could not be read.
     *
     * @param reason in words for whoever runs the bot, saying what to do: {@code not UTF-8 at byte 17: save it as UTF-8}
     */
    record Refused(String reason) implements Reading {}
}
