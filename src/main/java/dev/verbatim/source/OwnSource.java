package dev.verbatim.source;

import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A source that one Discord server added. Two servers may add the same place under the same name: its name and its
 * stories' names hold the server, so that nothing of one stands in the other's way.
 */
public final class OwnSource implements Source {
    private static final Pattern OWNER = Pattern.compile("@\\d+(?=/|$)");

    private final Source source;
    private final String name;

    /**
     * Reads what another source reads.
     *
     * @param label what the server calls it
     */
    public OwnSource(Source source, long server, String label) {
        this.source = source;
        this.name = name(server, label);
    }

    /** What the index calls it. */
    public static String name(long server, String label) {
        return label + "@" + server;
    }

    /** The name of a source or of a story, without the owner that is nothing to users. */
    public static String shown(String name) {
        return OWNER.matcher(name).replaceFirst("");
    }

    /** Whether a source of this name belongs to a server. */
    public static boolean isOwn(String name) {
        return OWNER.matcher(name).find();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Entry> list() throws IOException {
        return source.list().stream().<Entry>map(entry -> new Own(entry, name)).toList();
    }

    @Override
    public void renew() {
        source.renew();
    }

    @Override
    public SourceState state() {
        return source.state();
    }

    private record Own(Entry entry, String source) implements Entry {
        @Override
        public StoryId id() {
            return new StoryId(source + "/" + entry.id());
        }

        @Override
        public String stamp() {
            return entry.stamp();
        }

        @Override
        public long size() {
            return entry.size();
        }

        @Override
        public Reading read() {
            return switch (entry.read()) {
                case Reading.Read(Story story) -> new Reading.Read(
                        new Story(id(), story.text(), story.body(), story.headline(), story.provenance()));
                case Reading.Refused refused -> refused;
            };
        }
    }
}
