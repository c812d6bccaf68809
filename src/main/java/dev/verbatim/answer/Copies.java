package dev.verbatim.answer;

import dev.verbatim.index.PassageIndex;
import dev.verbatim.name.Speaker;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds, for one answer, what is the same passage in near-duplicates of a story, so that it is shown once. */
final class Copies {
    private final PassageIndex index;
    private final Map<StoryId, List<Story>> stories = new HashMap<>();
    private final IdentityHashMap<CitedPassage, Map<StoryId, Copy>> found = new IdentityHashMap<>();

    Copies(PassageIndex index) {
        this.index = index;
    }

    /** Whether a passage is one that is shown already, at another outlet; the one that is shown then names it. */
    boolean holds(CitedPassage passage, CitedPassage shown) {
        boolean same = passage.text().equals(shown.text()) && isOfOne(passage, shown);
        boolean one = same || (areAlike(passage.text(), shown.text()) && areOne(passage.story(), shown.story()));
        if (one && !passage.story().id().equals(shown.story().id())) {
            add(shown, passage.story(), same);
        }
        return one;
    }

    /** Two may say the same words. */
    private static boolean isOfOne(CitedPassage one, CitedPassage other) {
        Speaker speaker = one.speaker();
        Speaker another = other.speaker();
        return speaker.equals(another) || speaker instanceof Speaker.Unknown || another instanceof Speaker.Unknown;
    }

    /** Most are of so different a length that they can't be. */
    private static boolean areAlike(String one, String other) {
        return Math.min(one.length(), other.length()) * 3 >= Math.max(one.length(), other.length()) * 2
                && SameWords.of(one).areAlike(SameWords.of(other));
    }

    private boolean areOne(Story story, Story shown) {
        return nearDuplicates(shown).stream().anyMatch(other -> other.id().equals(story.id()));
    }

    /** With all stories named that have it too. */
    CitedPassage named(CitedPassage passage) {
        SameWords words = SameWords.of(passage.text());
        for (Story other : nearDuplicates(passage.story())) {
            if (SameWords.of(other.text()).hold(words)) {
                add(passage, other, true);
            }
        }
        return passage.with(List.copyOf(found.getOrDefault(passage, Map.of()).values()));
    }

    private void add(CitedPassage shown, Story other, boolean exact) {
        found.computeIfAbsent(shown, _ -> new LinkedHashMap<>()).merge(other.id(),
                new Copy(other.id(), other.provenance(), exact), (one, two) -> one.exact() ? one : two);
    }

    private List<Story> nearDuplicates(Story story) {
        return stories.computeIfAbsent(story.id(), id -> new ArrayList<>(index.nearDuplicates(id)));
    }
}
