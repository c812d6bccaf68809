package dev.verbatim.source;

import dev.verbatim.story.StoryId;

/** One story of a source, not yet read. */
public interface Entry {
    StoryId id();

    /** Changes whenever the story or its provenance changes, and stays equal otherwise. */
    String stamp();

    /** How many bytes there are to read, for progress. */
    long size();

    /** Reads the story. Never throws for a bad file: what can't be read comes back refused. */
    Reading read();
}
