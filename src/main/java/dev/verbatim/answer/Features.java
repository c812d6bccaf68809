package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.learn.Model;
import dev.verbatim.question.Question;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for or against a passage as the answer to one question, as numbers by name. How much each counts is learned,
 * see {@link Model}. Pure.
 */
final class Features {
    private final WordFeatures words;
    private final FitFeatures fit;
    private final TellerFeatures teller;
    private final PlaceFeatures place;
    private final PhraseFeatures phrase = new PhraseFeatures();
    private final RivalFeatures rivals;
    private final AlikeFeatures alike = new AlikeFeatures();

    /** @param hits all that compete */
    Features(Question question, List<Hit> hits) {
        this.words = new WordFeatures(question, hits);
        this.fit = new FitFeatures(question);
        this.teller = new TellerFeatures(question);
        this.place = new PlaceFeatures(hits);
        this.rivals = new RivalFeatures(hits);
    }

    Map<String, Double> of(Hit hit) {
        Map<String, Double> features = new TreeMap<>();
        words.add(features, hit);
        fit.add(features, hit);
        teller.add(features, hit);
        place.add(features, hit);
        phrase.add(features, hit);
        rivals.add(features, hit);
        alike.add(features, hit);
        return features;
    }
}
