package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.WordMatch;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What speaks for or against a passage as the answer to one question, as numbers by name. How much each counts is learned,
 * see {@link Weights}. Pure.
 */
final class Features {
    /** A fuller sentence tells more than a fragment; beyond this length it tells no more. */
    private static final double LONG = 250;

    private final Question question;
    private final Kind wanted;
    private final ShortAnswers answers;
    private final double top;
    private final Set<String> asked;
    private final Set<String> mentioned;

    /** @param hits all that compete */
    Features(Question question, List<Hit> hits) {
        this.question = question;
        this.wanted = Kinds.wanted(question);
        this.answers = new ShortAnswers(question);
        this.top = hits.stream().mapToDouble(Hit::score).max().orElse(1);
        this.asked = question.speaker() == null ? Set.of() : NameWords.of(question.speaker());
        this.mentioned = NameWords.of(question.focus());
    }

    Map<String, Double> of(Hit hit) {
        Map<String, Double> features = new TreeMap<>();
        words(features, hit);
        answer(features, hit);
        looks(features, hit);
        features.put(group() + " " + teller(hit), 1.0);
        return features;
    }

    private void words(Map<String, Double> features, Hit hit) {
        Coverage coverage = new Coverage(hit.match());
        features.put("score", hit.score() / Math.max(top, 1e-9));
        features.put("sentence", coverage.of(Coverage::sentence));
        features.put("sentence, each word", coverage.count(Coverage::sentence));
        features.put("sentence, no names", coverage.of(Coverage::sentence, Coverage::isPlain));
        features.put("near", coverage.of(Coverage::near));
        features.put("near, names", coverage.of(Coverage::near, Coverage::isName));
        features.put("near, rare", coverage.rare(Coverage::near));
        features.put("context", coverage.of(Coverage::context));
        features.put("title", coverage.of(WordMatch::title));
        features.put("title, names", coverage.of(WordMatch::title, Coverage::isName));
        features.put("pairs", hit.match().pairs());
        features.put("story", hit.match().story());
    }

    /** Whether something of the kind asked for is there at all, and how well it stands to the question's words. */
    private void answer(Map<String, Double> features, Hit hit) {
        String words = hit.story().text(hit.passage().span());
        if (Kinds.hasLooks(wanted) && Kinds.fits(wanted, words)) {
            features.put("looks like " + wanted, 1.0);
        }
        double fit = answers.fit(words);
        if (fit > 0) {
            features.put("answers " + wanted, 1.0);
            features.put("fits " + wanted, fit);
        }
    }

    private static void looks(Map<String, Double> features, Hit hit) {
        String words = hit.story().text(hit.passage().span());
        if (hit.passage().paragraph() == Paragraph.HEADLINE) {
            features.put("headline", 1.0);
        }
        if (words.endsWith("?")) {
            features.put("asks", 1.0);
        }
        features.put("length", Math.min(words.length(), LONG) / LONG);
    }

    private String teller(Hit hit) {
        Quotation told = hit.passage().quotation();
        return told == null ? "narration" : switch (told.speaker()) {
            case Speaker.Named(String name) -> "named" + relation(name);
            case Speaker.Described(String words) -> "described" + relation(words);
            case Speaker.Unknown() -> "unknown";
        };
    }

    /** Whether the words are those of the speaker who is asked for. */
    boolean isOfTheAsked(Hit hit) {
        return teller(hit).endsWith(", asked");
    }

    /** Whose words are wanted decides how much it counts whose words these are. */
    private String group() {
        return switch (question.kind()) {
            case Kind _ when question.speaker() != null -> "asked";
            case WHO_SAID -> "who-said";
            case WHO -> "who";
            default -> "any";
        };
    }

    private String relation(String name) {
        Set<String> words = NameWords.of(name);
        if (words.stream().anyMatch(asked::contains)) {
            return ", asked";
        }
        return words.stream().anyMatch(mentioned::contains) ? ", mentioned" : "";
    }
}
