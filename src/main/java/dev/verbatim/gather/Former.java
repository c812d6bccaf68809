package dev.verbatim.gather;

import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Stamp;
import dev.verbatim.index.StoredStory;
import dev.verbatim.source.Entry;
import dev.verbatim.source.Reading;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The live index during a rebuild: it still has the stories that their source can't give just now. */
record Former(PassageIndex index, Map<StoryId, Stamp> stamps) {
    static Former of(PassageIndex index) {
        return new Former(index, index.stamps());
    }

    /** A story as it was indexed, with its stamp of then. */
    record Held(Story story, Stamp stamp) {}

    Optional<Held> held(StoryId id) {
        return Optional.ofNullable(stamps.get(id))
                .flatMap(stamp -> index.story(id).map(StoredStory::story).map(story -> new Held(story, stamp)));
    }

    /** All stories of a source, to be read from the index. */
    List<Entry> entries(String source) {
        return stamps.entrySet().stream().filter(each -> each.getValue().source().equals(source))
                .<Entry>map(each -> new Kept(this, each.getKey(), each.getValue().value())).toList();
    }

    private record Kept(Former former, StoryId id, String stamp) implements Entry {
        /** Not worth looking up: it only counts for progress. */
        @Override
        public long size() {
            return 0;
        }

        @Override
        public Reading read() {
            return former.held(id).<Reading>map(held -> new Reading.Read(held.story()))
                    .orElseGet(() -> new Reading.Refused("gone from the index meanwhile: read the sources again"));
        }
    }
}
