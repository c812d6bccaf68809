package dev.verbatim.answer;

import dev.verbatim.extract.AskedWords;
import dev.verbatim.extract.Kinds;
import dev.verbatim.extract.ShortAnswers;
import dev.verbatim.index.Hit;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import java.util.Map;

/** Whether something of the kind asked for is there at all, and how well it stands to the question's words. */
final class FitFeatures {
    private static final double NEAREST = 3;

    private final Kind wanted;
    private final ShortAnswers answers;
    private final AskedWords asked;

    FitFeatures(Question question) {
        this.wanted = Kinds.wanted(question);
        this.answers = new ShortAnswers(question);
        this.asked = new AskedWords(question.focus());
    }

    void add(Map<String, Double> features, Hit hit) {
        String words = hit.story().text(hit.passage().span());
        if (Kinds.hasLooks(wanted)) {
            looks(features, words);
        }
        double fit = answers.fit(words);
        if (fit > 0) {
            features.put("answers " + wanted, 1.0);
            features.put("fits " + wanted, fit);
        }
    }

    /** The nearer the question's words are to such words, the better. */
    private void looks(Map<String, Double> features, String words) {
        asked.nearest(words, Kinds.places(wanted, words)).ifPresent(nearest -> {
            features.put("looks like " + wanted, 1.0);
            features.put("looks near " + wanted, Math.min(nearest, NEAREST) / NEAREST);
        });
    }
}
