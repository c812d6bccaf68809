package dev.verbatim.gather;

import dev.verbatim.source.Entry;
import dev.verbatim.source.Reading;
import dev.verbatim.source.Source;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A source whose stories a test holds in its hands. A story's stamp is its text. */
public final class MemorySource implements Source {
    private final String name;
    private final Map<StoryId, Entry> entries = new LinkedHashMap<>();
    private boolean reachable = true;

    public MemorySource(String name) {
        this.name = name;
    }

    /** Adds or changes a story. */
    public MemorySource with(String id, String text) {
        return with(Story.of(new StoryId(id), text, Provenance.titled(id)));
    }

    public MemorySource with(Story story) {
        entries.put(story.id(), new Told(story.id(), story.text(), new Reading.Read(story)));
        return this;
    }

    MemorySource withRefused(String id, String reason) {
        entries.put(new StoryId(id), new Told(new StoryId(id), reason, new Reading.Refused(reason)));
        return this;
    }

    MemorySource without(String id) {
        entries.remove(new StoryId(id));
        return this;
    }

    MemorySource reachable(boolean now) {
        reachable = now;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Entry> list() throws IOException {
        if (!reachable) {
            throw new IOException("the cable is out");
        }
        return new ArrayList<>(entries.values());
    }

    private record Told(StoryId id, String stamp, Reading reading) implements Entry {
        @Override
        public long size() {
            return stamp.length();
        }

        @Override
        public Reading read() {
            return reading;
        }
    }
}
