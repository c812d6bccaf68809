package dev.verbatim.extract;

import dev.verbatim.date.Days;
import dev.verbatim.index.Passage;
import dev.verbatim.learn.Model;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a passage that answer a question: of all words of the kind asked for that the question does not say
 * itself, those whose {@link CandidateFeatures} are most like those of right answers, as learned. Never makes any up.
 */
public final class ShortAnswers {
    static final String MODEL = "short.model";
    private static final Model LEARNED = Model.load(ShortAnswers.class, MODEL);

    private final Kind wanted;
    private final CandidateFeatures features;
    private final Model model;

    public ShortAnswers(Question question) {
        this(question, LEARNED);
    }

    ShortAnswers(Question question, Model model) {
        this.wanted = Kinds.wanted(question);
        this.features = new CandidateFeatures(question);
        this.model = model;
    }

    /** Some words of the kind asked for, with how well they fit. */
    private record Fit(Candidate candidate, double value) {}

    /** How well the words of a passage that answer fit what is asked, from 0, where there are none, to 1. */
    public double fit(String text) {
        // Dates take long to find, and tell little here.
        return wanted == Kind.WHEN ? 0 : best(text, null).map(fit -> 1 / (1 + Math.exp(-fit.value()))).orElse(0.0);
    }

    /** The words of a passage that answer; who is asked who said something is told the speaker, by words of the story. */
    public Optional<ShortAnswer> of(Story story, Passage passage) {
        return wanted == Kind.WHO_SAID && passage.quotation() != null
                ? SpeakerWords.of(story, passage.quotation())
                : of(story.text(passage.span()), dayOfSpeaking(story, passage))
                        .map(candidate -> answer(story, passage, candidate));
    }

    /** The words that fit best among those of a text. */
    Optional<Candidate> of(String text, @Nullable LocalDate day) {
        return best(text, day).map(fit -> whole(text, fit.candidate()));
    }

    private Optional<Fit> best(String text, @Nullable LocalDate day) {
        List<Candidate> all = Candidates.of(wanted, text, day);
        return all.stream().filter(candidate -> features.isPossible(text, candidate))
                .map(candidate -> new Fit(candidate, model.sum(features.of(text, candidate, all))))
                .max(Comparator.comparingDouble(Fit::value)
                        .thenComparingInt(fit -> -fit.candidate().span().start()));
    }

    private Candidate whole(String text, Candidate candidate) {
        return wanted == Kind.WHO || wanted == Kind.WHO_SAID
                ? Candidate.of(Groups.whole(text, candidate.span()))
                : candidate;
    }

    private static ShortAnswer answer(Story story, Passage passage, Candidate candidate) {
        int start = passage.span().start();
        Span span = new Span(start + candidate.span().start(), start + candidate.span().end());
        return new ShortAnswer(span, story.text(span), candidate.date());
    }

    /** “18 months ago” counts from the day on which it was said, where the story tells it. */
    private static @Nullable LocalDate dayOfSpeaking(Story story, Passage passage) {
        Days said = passage.said();
        return said == null ? story.provenance().published() : said.to();
    }
}
