package dev.verbatim.index;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Sentence;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small stories, each sentence a passage of the reporter's own. */
final class Samples {
    private Samples() {}

    static PassageIndex indexOf(Path folder, StoryEntry... entries) {
        PassageIndex index = PassageIndex.open(new IndexSettings(folder));
        put(index, entries);
        return index;
    }

    static void put(PassageIndex index, StoryEntry... entries) {
        try (IndexUpdate update = index.update()) {
            List.of(entries).forEach(update::put);
            update.commit();
        }
    }

    static StoryEntry entry(String id, String text) {
        return entry(id, text, null);
    }

    static StoryEntry entry(String id, String text, @Nullable LocalDate day) {
        Provenance provenance = new Provenance("Untitled", null, null, day, null);
        Story story = Story.of(new StoryId(id), text, provenance);
        return new StoryEntry(story, "folder", "stamp of " + id, narration(story));
    }

    private static List<Passage> narration(Story story) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : story.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                passages.add(new Passage(sentence.span(), sentence.span(), paragraph.number(), paragraph.span(), null,
                        null, null));
            }
        }
        return passages;
    }

    /** The words of the hits, best first. */
    static List<String> find(PassageIndex index, String words) {
        return words(index.search(new Search(words, Scope.ALL, 20)));
    }

    static List<String> words(List<Hit> hits) {
        return hits.stream().map(hit -> hit.story().text(hit.passage().span())).toList();
    }
}
