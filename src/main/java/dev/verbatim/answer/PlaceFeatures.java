package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a passage stands in its story, and how it compares with the story's others. */
final class PlaceFeatures {
    /** A fuller sentence tells more than a fragment; beyond this length it tells no more. */
    private static final double LONG = 250;

    /** Brings the logarithm of rarity to about the scale of shares. */
    private static final double SCALE = 5;

    private final Map<StoryId, List<Hit>> stories = new HashMap<>();
    private final Map<StoryId, Rarity> rarities = new HashMap<>();

    /** @param hits all that compete, best first as the index ranks them */
    PlaceFeatures(List<Hit> hits) {
        hits.forEach(hit -> stories.computeIfAbsent(hit.story().id(), _ -> new ArrayList<>()).add(hit));
        stories.forEach((story, theirs) -> rarities.put(story, new Rarity(theirs)));
    }

    void add(Map<String, Double> features, Hit hit) {
        String words = hit.story().text(hit.passage().span());
        if (hit.passage().paragraph() == Paragraph.HEADLINE) {
            features.put("headline", 1.0);
        }
        if (words.endsWith("?")) {
            features.put("asks", 1.0);
        }
        features.put("length", Math.min(words.length(), LONG) / LONG);
        features.put("early", 1.0 / (1 + Math.max(0, hit.passage().paragraph())));
        features.put("story", hit.match().story());
        features.put("best story", hit.match().story() == 1 ? 1.0 : 0.0);
        within(features, hit);
    }

    private void within(Map<String, Double> features, Hit hit) {
        List<Hit> theirs = Objects.requireNonNull(stories.get(hit.story().id()));
        Rarity rarity = Objects.requireNonNull(rarities.get(hit.story().id()));
        features.put("rank in the story", 1.0 / (1 + theirs.indexOf(hit)));
        features.put("sentence, in the story", rarity.share(hit.match(), Coverage::sentence));
        features.put("near, in the story", rarity.share(hit.match(), Coverage::near));
        features.put("rarest, in the story", rarity.rarest(hit.match()) / SCALE);
    }
}
