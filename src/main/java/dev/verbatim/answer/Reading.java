package dev.verbatim.answer;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.index.Hit;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Reason;
import dev.verbatim.meaning.Excerpt;
import dev.verbatim.meaning.Reader;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders anew, by a language model that reads them, the hits that answer best by their words. */
final class Reading {
    static final String MODEL = "reading.model";
    /** More of them find hardly more answers, and each takes its time. */
    static final int READ = 8;

    /** In characters. */
    private static final int LOOKED_BACK = 300;

    static final String WORDS = "words";
    static final String READING = "reading";

    private final Reader reader;
    private final Model model;

    /** Leaves all in their order. */
    static final Reading NONE = new Reading(Reader.NONE, Model.NONE);

    /** @param model how much {@link #WORDS} and {@link #READING} count */
    Reading(Reader reader, Model model) {
        this.reader = reader;
        this.model = model;
    }

    static Reading by(Reader reader) {
        return new Reading(reader, Model.load(Reading.class, MODEL));
    }

    /**
     * What was read.
     *
     * @param ranked all hits, best first
     * @param best what the reader thinks of the one that it likes best: the logarithm of the odds that it answers; nothing
     *     where it can't tell
     */
    record Read(List<Ranked> ranked, OptionalDouble best) {}

    /** @param ranked best first */
    Read of(Question question, List<Ranked> ranked) {
        List<Ranked> read = ranked.subList(0, Math.min(READ, ranked.size()));
        List<Double> scores = reader.read(question.text(), read.stream().map(each -> excerpt(each.hit())).toList());
        if (scores.isEmpty()) {
            return new Read(ranked, OptionalDouble.empty());
        }
        return new Read(ordered(ranked, scores), scores(scores).max());
    }

    /** What was not read is taken to be like the worst that was. */
    private List<Ranked> ordered(List<Ranked> ranked, List<Double> scores) {
        double worst = scores(scores).min().orElseThrow();
        List<Ranked> ordered = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            ordered.add(read(ranked.get(i), i < scores.size() ? scores.get(i) : worst));
        }
        return ordered.stream().sorted(Ranked.BEST_FIRST).toList();
    }

    private Ranked read(Ranked ranked, double score) {
        Map<String, Double> features = new HashMap<>(ranked.features());
        features.put(READING, score);
        return new Ranked(ranked.hit(), features, model.sum(features(ranked.value(), score)));
    }

    static Map<String, Double> features(double words, double reading) {
        return Map.of(WORDS, words, READING, reading);
    }

    private static DoubleStream scores(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue);
    }

    static Excerpt excerpt(Hit hit) {
        Story story = hit.story();
        Span sentence = hit.passage().sentence();
        return new Excerpt(teller(hit.passage().quotation()), story.text(sentence),
                story.provenance().title(),
                story.text(new Span(Math.max(0, sentence.start() - LOOKED_BACK), sentence.start())));
    }

    private static String teller(@Nullable Quotation quotation) {
        return quotation == null ? "" : quotation.speaker().told().orElse("");
    }

    /** @param byWords what the words of it spoke for and against */
    List<Reason> reasons(Ranked ranked, List<Reason> byWords) {
        Double score = ranked.features().get(READING);
        if (score == null) {
            return byWords;
        }
        return Stream.concat(Stream.of(new Reason(READING, score, model.weight(READING))),
                byWords.stream().map(reason -> reason.times(model.weight(WORDS)))).toList();
    }
}
