package dev.verbatim.answer;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.index.Hit;
import dev.verbatim.index.WordMatch;
import dev.verbatim.story.StoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the best passage stands among all others that were ranked, and how rare the question's words are. */
final class OddsSigns {
    /** How far ahead of the passage at such a place the best one is. */
    private static final List<Integer> PLACES = List.of(2, 3, 5, 10);
    /** Further ahead than this tells no more. */
    private static final double FAR = 9;
    private static final int FIRST = 10;
    /** Brings sums to about the scale of shares. */
    private static final double SCALE = 10;

    private OddsSigns() {}

    /** @param ranked best first, at least one */
    static void add(Map<String, Double> signs, List<Ranked> ranked) {
        double best = ranked.getFirst().value();
        PLACES.forEach(place -> signs.put("ahead of " + place, ranked.size() < place
                ? FAR / SCALE
                : Math.min(FAR, best - ranked.get(place - 1).value()) / SCALE));
        spread(signs, ranked, best);
        stories(signs, ranked, best);
        words(signs, ranked.getFirst().hit().match().words(), ranked);
    }

    private static void spread(Map<String, Double> signs, List<Ranked> ranked, double best) {
        double mean = ranked.stream().mapToDouble(Ranked::value).average().orElse(0);
        double variance = ranked.stream().mapToDouble(each -> Math.pow(each.value() - mean, 2)).average().orElse(0);
        double odds = ranked.stream().mapToDouble(each -> Math.exp(each.value() - best)).sum();
        double entropy = ranked.stream().mapToDouble(each -> Math.exp(each.value() - best) / odds)
                .map(share -> -share * Math.log(share + 1e-12)).sum();
        signs.put("entropy", entropy);
        signs.put("all odds", (best + Math.log(odds)) / SCALE);
        signs.put("standard deviations", (best - mean) / (Math.sqrt(variance) + 0.1));
        signs.put("candidates", ranked.size() / (double) Answerer.CANDIDATES);
    }

    private static void stories(Map<String, Double> signs, List<Ranked> ranked, double best) {
        Map<StoryId, Double> odds = new HashMap<>();
        ranked.forEach(each -> odds.merge(each.hit().story().id(), Math.exp(each.value() - best), Double::sum));
        double all = odds.values().stream().mapToDouble(Double::doubleValue).sum();
        signs.put("share of the story", odds.getOrDefault(ranked.getFirst().hit().story().id(), 0.0) / all);
        signs.put("share of any story", odds.values().stream().mapToDouble(Double::doubleValue).max().orElse(0) / all);
        signs.put("stories among the first", ranked.stream().limit(FIRST).map(each -> each.hit().story().id())
                .distinct().count() / (double) FIRST);
    }

    private static void words(Map<String, Double> signs, List<WordMatch> words, List<Ranked> ranked) {
        double all = words.stream().mapToDouble(WordMatch::weight).sum();
        double rarest = ranked.getFirst().hit().match().rarest();
        double top = ranked.stream().map(Ranked::hit).mapToDouble(Hit::score).max().orElse(0);
        signs.put("words", words.size() / SCALE);
        signs.put("weight of a word", words.isEmpty() ? 0 : all / words.size() / rarest);
        signs.put("weight of the rarest", words.stream().mapToDouble(WordMatch::weight).max().orElse(0) / rarest);
        signs.put("score of any", top / Math.max(all, 0.1));
        signs.put("words nowhere", words.stream().filter(word -> word.weight() > rarest - 1e-3).count() / SCALE);
    }
}
