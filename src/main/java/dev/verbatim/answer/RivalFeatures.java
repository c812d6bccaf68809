package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.WordMatch;
import dev.verbatim.story.StoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a passage and its story do against all others that were found: the right story is rarely found by one passage alone. */
final class RivalFeatures {
    private static final int BEST = 20;

    private final double top;
    private final double fullest;
    private final IdentityHashMap<Hit, Integer> ranks = new IdentityHashMap<>();
    private final Map<StoryId, List<Hit>> stories = new HashMap<>();
    private final Map<StoryId, Double> covered = new HashMap<>();

    /** @param hits all that compete */
    RivalFeatures(List<Hit> hits) {
        hits.stream().sorted(Comparator.comparingDouble(Hit::score).reversed())
                .forEach(hit -> ranks.put(hit, ranks.size()));
        top = Math.max(hits.stream().mapToDouble(Hit::score).max().orElse(1), 1e-9);
        fullest = hits.stream().mapToDouble(RivalFeatures::sentence).max().orElse(0);
        hits.forEach(hit -> stories.computeIfAbsent(hit.story().id(), _ -> new ArrayList<>()).add(hit));
        stories.forEach((story, theirs) -> covered.put(story, covered(theirs)));
    }

    void add(Map<String, Double> features, Hit hit) {
        List<Hit> theirs = Objects.requireNonNull(stories.get(hit.story().id()));
        features.put("score, rank", 1.0 / (1 + rank(hit)));
        features.put("sentence, of the fullest", fullest == 0 ? 0 : sentence(hit) / fullest);
        features.put("story, among the best", theirs.stream().filter(other -> rank(other) < BEST).count()
                / (double) BEST);
        features.put("story, in all sentences", covered.getOrDefault(hit.story().id(), 0.0));
        features.put("paragraph, other score", theirs.stream()
                .filter(other -> !other.passage().equals(hit.passage())
                        && other.passage().paragraph() == hit.passage().paragraph())
                .mapToDouble(Hit::score).max().orElse(0) / top);
    }

    private int rank(Hit hit) {
        return ranks.getOrDefault(hit, ranks.size());
    }

    private static double sentence(Hit hit) {
        return new Coverage(hit.match()).of(Coverage::sentence);
    }

    /** Which share of the question stands in one or another of a story's sentences. */
    private static double covered(List<Hit> theirs) {
        List<WordMatch> words = theirs.getFirst().match().words();
        double all = 0;
        double found = 0;
        for (int i = 0; i < words.size(); i++) {
            int word = i;
            all += words.get(word).weight();
            found += words.get(word).weight() * theirs.stream()
                    .mapToDouble(hit -> Coverage.sentence(hit.match().words().get(word))).max().orElse(0);
        }
        return all == 0 ? 0 : found / all;
    }
}
