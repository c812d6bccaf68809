package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.WordMatch;
import dev.verbatim.meaning.WordVectors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much of the question a sentence says in words of like meaning: each word of the question by the most alike there. */
final class AlikeFeatures {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** Less alike words have nothing to do with each other, more alike ones mean the same. */
    private static final double NOTHING = 0.45;
    private static final double SAME = 0.85;

    private static final WordVectors VECTORS = WordVectors.english();

    void add(Map<String, Double> features, Hit hit) {
        Map<WordMatch, Double> alike = new HashMap<>();
        List<float[]> sentence = vectors(hit.story().text(hit.passage().sentence()));
        hit.match().words().forEach(word -> alike.put(word, most(word, sentence)));
        Coverage coverage = new Coverage(hit.match());
        ToDoubleFunction<WordMatch> likeness = word -> Objects.requireNonNull(alike.get(word));
        ToDoubleFunction<WordMatch> same = word -> Math.max(Coverage.sentence(word),
                Math.clamp((likeness.applyAsDouble(word) - NOTHING) / (SAME - NOTHING), 0, 1));
        features.put("alike", coverage.of(same));
        features.put("alike, no names", coverage.of(same, Coverage::isPlain));
        features.put("likeness", coverage.of(likeness));
        features.put("likeness, no names", coverage.of(likeness, Coverage::isPlain));
        features.put("missing alike", coverage.missing(same, _ -> true));
    }

    private static List<float[]> vectors(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).distinct().map(VECTORS::of)
                .filter(Objects::nonNull).toList();
    }

    private static double most(WordMatch word, List<float[]> sentence) {
        float[] vector = VECTORS.of(word.word());
        double most = Coverage.sentence(word);
        return vector == null ? most : Math.max(most, most(vector, sentence));
    }

    private static double most(float[] word, List<float[]> sentence) {
        return sentence.stream().mapToDouble(other -> WordVectors.likeness(word, other)).max().orElse(0);
    }
}
