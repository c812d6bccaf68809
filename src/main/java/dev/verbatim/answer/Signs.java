package dev.verbatim.answer;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.extract.Kinds;
import dev.verbatim.index.Hit;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What tells whether the stories answer a question at all, as numbers by name: how well the best passage stands to it, and what
 * of the question is nowhere near. How much each counts is learned. Pure.
 */
final class Signs {
    private static final List<String> OF_THE_BEST = List.of("sentence", "sentence, each word", "sentence, no names",
            "sentence, topic", "before", "before, topic", "near", "near, names", "near, any names", "near, topic",
            "near, rare", "context", "title", "title, names", "pairs", "dense", "verb", "subject", "length", "story",
            "early", "sentence, in the story", "near, in the story", "rarest, in the story", "cue is asked",
            "share of the asked");
    private static final List<String> OF_ANY = List.of("sentence, topic", "near, topic", "dense", "pairs", "verb");
    /** The answer may stand in the second or third passage: those are shown too. */
    private static final int LOOKED_AT = 3;
    private static final double EVEN = 0.5;
    /** Brings sums to about the scale of shares. */
    private static final double SCALE = 10;

    private final Question question;
    private final Kind wanted;

    Signs(Question question) {
        this.question = question;
        this.wanted = Kinds.wanted(question);
    }

    /** @param ranked best first, at least one */
    Map<String, Double> of(List<Ranked> ranked) {
        Map<String, Double> signs = new TreeMap<>();
        signs.put("always", 1.0);
        signs.put("kind " + wanted, 1.0);
        Ranked best = ranked.getFirst();
        OF_THE_BEST.forEach(name -> signs.put(name, best.features().getOrDefault(name, 0.0)));
        signs.put("value", best.value() / SCALE);
        signs.put("value " + wanted, best.value() / SCALE);
        signs.put("near, topic " + wanted, best.features().getOrDefault("near, topic", 0.0));
        signs.put("lead", lead(ranked));
        signs.put("share of all odds", share(ranked));
        words(signs, best);
        answer(signs, ranked);
        speaker(signs, ranked);
        new SlotSigns(question).add(signs, ranked);
        OddsSigns.add(signs, ranked);
        return signs;
    }

    private static void words(Map<String, Double> signs, Ranked best) {
        Coverage coverage = new Coverage(best.hit().match());
        signs.put("missing name", coverage.missing(Coverage::context, Coverage::isName));
        signs.put("missing near", coverage.missing(Coverage::near, _ -> true));
        signs.put("missing in the sentence", coverage.missing(Coverage::sentence, _ -> true));
        signs.put("found near", coverage.found(Coverage::near) / SCALE);
    }

    private void answer(Map<String, Double> signs, List<Ranked> ranked) {
        List<String> ofAnswers = List.of("looks like " + wanted, "looks near " + wanted, "answers " + wanted,
                "fits " + wanted);
        ofAnswers.forEach(name -> signs.put(name, most(name, ranked)));
        OF_ANY.forEach(name -> signs.put(name + ", of any", most(name, ranked)));
    }

    private static double most(String feature, List<Ranked> ranked) {
        return ranked.stream().limit(LOOKED_AT).mapToDouble(each -> each.features().getOrDefault(feature, 0.0)).max()
                .orElse(0);
    }

    private void speaker(Map<String, Double> signs, List<Ranked> ranked) {
        if (question.speaker() != null) {
            TellerFeatures teller = new TellerFeatures(question);
            List<Hit> theirs = ranked.stream().map(Ranked::hit).filter(teller::isOfTheAsked).toList();
            signs.put(theirs.contains(ranked.getFirst().hit()) ? "asked speaker" : "other speaker", 1.0);
            signs.put("asked speaker never", theirs.isEmpty() ? 1.0 : 0.0);
        }
    }

    /** The best one's odds against all others. */
    private static double share(List<Ranked> ranked) {
        double best = ranked.getFirst().value();
        return 1 / ranked.stream().mapToDouble(each -> Math.exp(each.value() - best)).sum();
    }

    /** The best one's odds against the second, from one half upwards; where it is alone it is ahead of nothing. */
    private static double lead(List<Ranked> ranked) {
        return ranked.size() < 2 ? EVEN : 1 / (1 + Math.exp(ranked.get(1).value() - ranked.getFirst().value()));
    }
}
