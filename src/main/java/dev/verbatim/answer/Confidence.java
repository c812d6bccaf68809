package dev.verbatim.answer;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Reason;
import dev.verbatim.question.Question;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How sure it is that the best passages answer, from 0 to 1: the {@link Signs} for and against, weighed as learned from
 * questions that stories answer and others, on the same subjects, that they do not; and what a reader thinks of them. “How
 * many trams were sold?” finds no answer where trams are sold but not counted.
 */
final class Confidence {
    static final String MODEL = "silence.model";
    static final String TREES = "silence.trees";
    static final String READING_MODEL = "reading-silence.model";
    static final String ALWAYS = "always";

    private final Model words;
    private final Model reading;

    /** Where nobody reads. */
    Confidence(Model words) {
        this(words, Model.NONE);
    }

    /** @param reading how much the words count, and what the reader thinks, where one reads */
    Confidence(Model words, Model reading) {
        this.words = words;
        this.reading = reading;
    }

    /** The same, with another weight of what a reader thinks. */
    Confidence with(Model otherReading) {
        return new Confidence(words, otherReading);
    }

    static Confidence load() {
        return new Confidence(Model.load(Confidence.class, MODEL, TREES),
                Model.load(Confidence.class, READING_MODEL));
    }

    /**
     * Weighs.
     *
     * @param ranked by their words, best first
     * @param read what a reader thinks of the best of them, see {@link Reading.Read}
     */
    double of(Question question, List<Ranked> ranked, OptionalDouble read) {
        return ranked.isEmpty() ? 0 : 1 / (1 + Math.exp(-odds(new Signs(question).of(ranked), read)));
    }

    private double odds(Map<String, Double> signs, OptionalDouble read) {
        double byWords = odds(signs);
        return read.isEmpty() ? byWords : reading.sum(signs(byWords, read.getAsDouble()));
    }

    /** By words alone, their logarithm. */
    double odds(Map<String, Double> signs) {
        return words.sum(signs);
    }

    static Map<String, Double> signs(double words, double reading) {
        return Map.of(ALWAYS, 1.0, Reading.WORDS, words, Reading.READING, reading);
    }

    /** What made it so sure or unsure. */
    List<Reason> reasons(Question question, List<Ranked> ranked, OptionalDouble read) {
        List<Reason> byWords = ranked.isEmpty() ? List.of() : words.reasons(new Signs(question).of(ranked));
        if (ranked.isEmpty() || read.isEmpty()) {
            return byWords;
        }
        return Stream.concat(
                Stream.of(new Reason(Reading.READING, read.getAsDouble(), reading.weight(Reading.READING)),
                        new Reason(ALWAYS, 1, reading.weight(ALWAYS))),
                byWords.stream().map(reason -> reason.times(reading.weight(Reading.WORDS)))).toList();
    }
}
