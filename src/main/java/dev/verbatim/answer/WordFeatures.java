package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.WordMatch;
import dev.verbatim.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Which of the question's words stand in a sentence, next to it and around it, and how close together. */
final class WordFeatures {
    private final Question question;
    private final double top;
    private final Set<String> names = new HashSet<>();
    private final Set<String> subject;

    WordFeatures(Question question, List<Hit> hits) {
        this.question = question;
        this.top = hits.stream().mapToDouble(Hit::score).max().orElse(1);
        this.subject = NameWords.of((question.speaker() == null ? "" : question.speaker()) + " "
                + (question.subject() == null ? "" : question.subject()));
        hits.forEach(hit -> hit.match().words().stream().filter(word -> Coverage.isName(word) || word.speaker() > 0)
                .forEach(word -> names.add(word.word())));
    }

    void add(Map<String, Double> features, Hit hit) {
        Coverage coverage = new Coverage(hit.match());
        features.put("score", hit.score() / Math.max(top, 1e-9));
        features.put("sentence", coverage.of(Coverage::sentence));
        features.put("sentence, each word", coverage.count(Coverage::sentence));
        features.put("sentence, no names", coverage.of(Coverage::sentence, Coverage::isPlain));
        features.put("sentence, topic", coverage.of(Coverage::sentence, this::isTopic));
        features.put("before", coverage.of(Coverage::before));
        features.put("before, topic", coverage.of(Coverage::before, this::isTopic));
        features.put("near", coverage.of(Coverage::near));
        features.put("near, names", coverage.of(Coverage::near, Coverage::isName));
        features.put("near, any names", coverage.of(Coverage::near, word -> names.contains(word.word())));
        features.put("near, topic", coverage.of(Coverage::near, this::isTopic));
        features.put("near, rare", coverage.rare(Coverage::near));
        features.put("behind", coverage.of(WordMatch::behind));
        features.put("paragraph", coverage.of(WordMatch::paragraph));
        features.put("context", coverage.of(Coverage::context));
        features.put("title", coverage.of(WordMatch::title));
        features.put("title, names", coverage.of(WordMatch::title, Coverage::isName));
        features.put("pairs", hit.match().pairs());
        features.put("dense", hit.match().dense());
        clause(features, coverage);
        missing(features, coverage);
    }

    /** Who does what. */
    private void clause(Map<String, Double> features, Coverage coverage) {
        put(features, "verb", coverage, Coverage::sentence, this::isVerb);
        put(features, "subject", coverage, Coverage::sentence, this::isSubject);
        put(features, "subject before", coverage, WordMatch::before, this::isSubject);
    }

    private static void missing(Map<String, Double> features, Coverage coverage) {
        features.put("missing", coverage.missing(Coverage::sentence, _ -> true));
        features.put("missing near", coverage.missing(Coverage::near, _ -> true));
        features.put("missing name near", coverage.missing(Coverage::near, Coverage::isName));
    }

    private static void put(Map<String, Double> features, String name, Coverage coverage,
            ToDoubleFunction<WordMatch> place, Predicate<WordMatch> which) {
        double share = coverage.of(place, which);
        if (share > 0) {
            features.put(name, share);
        }
    }

    private boolean isVerb(WordMatch word) {
        return word.word().toLowerCase(Locale.ROOT).equals(question.verb());
    }

    private boolean isSubject(WordMatch word) {
        return NameWords.of(word.word()).stream().anyMatch(subject::contains);
    }

    /** Neither who is asked about, nor who is asked. */
    private boolean isTopic(WordMatch word) {
        return !isSubject(word);
    }
}
