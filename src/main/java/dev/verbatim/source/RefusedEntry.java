package dev.verbatim.source;

import dev.verbatim.story.StoryId;

/** Something in the folder that looks like a story and can't be one. Listed, so that it does not vanish silently. */
record RefusedEntry(StoryId id, String reason) implements Entry {
    @Override
    public String stamp() {
        return "refused: " + reason;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public Reading read() {
        return new Reading.Refused(reason);
    }
}
