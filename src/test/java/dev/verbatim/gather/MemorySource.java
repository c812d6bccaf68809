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
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A source whose stories a test holds in its hands. A story's stamp is its text, until it is touched. */
public final class MemorySource implements Source {
    private final String name;
    private final Map<StoryId, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> reads = new ConcurrentHashMap<>();
    private boolean reachable = true;
    private boolean failing;
    private int renewals;

    public MemorySource(String name) {
        this.name = name;
    }

    /** Adds or changes a story. */
    public MemorySource with(String id, String text) {
        return with(Story.of(new StoryId(id), text, Provenance.titled(id)));
    }

    public MemorySource with(Story story) {
        entries.put(story.id(), new Told(story.id(), story.text(), story.text().length(),
                new Reading.Read(story), reads));
        return this;
    }

    MemorySource withRefused(String id, String reason) {
        entries.put(new StoryId(id), new Told(new StoryId(id), reason, reason.length(),
                new Reading.Refused(reason), reads));
        return this;
    }

    /** Gives a story a new stamp and leaves it as it is. */
    MemorySource touched(String id) {
        Entry entry = Objects.requireNonNull(entries.get(new StoryId(id)));
        entries.put(entry.id(), new Told(entry.id(), entry.stamp() + "'", entry.size(), entry.read(), reads));
        return this;
    }

    /** How often somebody read a story. */
    int reads(String id) {
        return reads.getOrDefault(id, 0);
    }

    @Override
    public void renew() {
        renewals++;
    }

    /** How often somebody wanted it looked at anew. */
    int renewals() {
        return renewals;
    }

    MemorySource failing() {
        failing = true;
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
        if (failing) {
            throw new IllegalStateException("a defect");
        }
        if (!reachable) {
            throw new IOException("the cable is out");
        }
        return new ArrayList<>(entries.values());
    }

    private record Told(StoryId id, String stamp, long size, Reading reading, Map<String, Integer> reads)
            implements
                Entry {
        @Override
        public Reading read() {
            reads.merge(id.value(), 1, Integer::sum);
            return reading;
        }
    }
}
