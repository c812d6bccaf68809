package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.Match;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a passage as the answer to one question, as numbers by name. How much each counts is learned,
 * see {@link Weights}. Pure.
 */
final class Features {
    /** A fuller sentence tells more than a fragment; beyond this length it tells no more. */
    private static final double LONG = 250;

    private final Question question;
    private final double top;
    private final Set<String> asked;
    private final Set<String> mentioned;

    /** @param top the best score of all hits */
    Features(Question question, double top) {
        this.question = question;
        this.top = Math.max(top, 1e-9);
        this.asked = question.speaker() == null ? Set.of() : NameWords.of(question.speaker());
        this.mentioned = NameWords.of(question.focus());
    }

    Map<String, Double> of(Hit hit) {
        Map<String, Double> features = new TreeMap<>();
        words(features, hit);
        looks(features, hit);
        speaker(features, hit.passage().quotation());
        return features;
    }

    private void words(Map<String, Double> features, Hit hit) {
        Match match = hit.match();
        features.put("score", hit.score() / top);
        features.put("sentence", match.sentence());
        features.put("near", match.near());
        features.put("context", match.context());
        features.put("story", match.story());
    }

    private void looks(Map<String, Double> features, Hit hit) {
        String words = hit.story().text(hit.passage().span());
        if (question.kind() != Kind.WHAT && Kinds.fits(question.kind(), words)) {
            features.put("fits " + question.kind(), 1.0);
        }
        if (hit.passage().paragraph() == Paragraph.HEADLINE) {
            features.put("headline", 1.0);
        }
        if (words.endsWith("?")) {
            features.put("asks", 1.0);
        }
        features.put("length", Math.min(words.length(), LONG) / LONG);
    }

    private void speaker(Map<String, Double> features, @Nullable Quotation told) {
        String who = told == null ? "narration" : switch (told.speaker()) {
            case Speaker.Named(String name) -> "named" + relation(name);
            case Speaker.Described(String words) -> "described" + relation(words);
            case Speaker.Unknown() -> "unknown";
        };
        features.put(group() + " " + who, 1.0);
    }

    /** Whose words are wanted decides how much it counts whose words these are. */
    private String group() {
        return question.speaker() != null
                ? "asked"
                : question.kind() == Kind.WHO_SAID
                        ? "who-said"
                        : question.kind() == Kind.WHO ? "who" : "any";
    }

    private String relation(String name) {
        Set<String> words = NameWords.of(name);
        if (words.stream().anyMatch(asked::contains)) {
            return ", asked";
        }
        return words.stream().anyMatch(mentioned::contains) ? ", mentioned" : "";
    }
}
