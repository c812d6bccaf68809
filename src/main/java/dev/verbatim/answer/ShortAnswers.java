package dev.verbatim.answer;

import dev.verbatim.date.DateFinder;
import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a passage that answer a question: of all words of the kind asked for, those nearest to what is asked
 * about that the question does not say itself. Never makes any up.
 */
final class ShortAnswers {
    private static final DateFinder DATES = new DateFinder();

    private final Kind wanted;
    private final AskedWords asked;
    private final Amounts amounts;

    ShortAnswers(Question question) {
        this.wanted = Kinds.wanted(question);
        this.asked = new AskedWords(question.text());
        this.amounts = new Amounts(question.text());
    }

    /**
     * How well the words of a passage that answer fit what is asked: 0 where there are none, more the nearer they are to what
     * the question names, and much more with the unit or the noun that a “how many” asks for.
     */
    double fit(String text) {
        return switch (wanted) {
            case HOW_MANY -> fit(text, Amounts.of(text), amount -> amounts.fit(text, amount));
            case WHERE -> fit(text, Capitals.places(text), _ -> 1);
            case WHO -> fit(text, Capitals.people(text), _ -> 1);
            case WHEN, WHO_IS, WHO_SAID, SAID, WHY, YES_NO, WHAT -> 0;
        };
    }

    private double fit(String text, List<Span> candidates, ToDoubleFunction<Span> fit) {
        return nearest(text, candidates, span -> span, fit).map(span -> value(text, span, each -> each, fit))
                .orElse(0.0);
    }

    Optional<ShortAnswer> of(CitedPassage passage) {
        String text = passage.text();
        return switch (wanted) {
            case WHEN -> when(passage);
            case WHERE -> best(passage, Capitals.places(text), _ -> 0);
            case WHO -> best(passage, Capitals.people(text), _ -> 0);
            case WHO_SAID -> speaker(passage);
            case HOW_MANY -> best(passage, Amounts.of(text), amount -> amounts.fit(text, amount));
            case WHO_IS, SAID, WHY, YES_NO, WHAT -> Optional.empty();
        };
    }

    /** The speaker, where the passage names them. */
    private static Optional<ShortAnswer> speaker(CitedPassage passage) {
        Span mention = passage.quotation() == null ? null : passage.quotation().mention();
        return mention != null && passage.passage().span().contains(mention)
                ? Optional.of(new ShortAnswer(mention, passage.story().text(mention), null))
                : Optional.empty();
    }

    private Optional<ShortAnswer> best(CitedPassage passage, List<Span> candidates, ToDoubleFunction<Span> fit) {
        return nearest(passage.text(), candidates, span -> span, fit).map(span -> answer(passage, span, null));
    }

    private Optional<ShortAnswer> when(CitedPassage passage) {
        List<DateMention> dates = DATES.find(passage.text(), dayOfSpeaking(passage));
        return nearest(passage.text(), dates, DateMention::span, _ -> 0)
                .map(date -> answer(passage, date.span(), date));
    }

    private <T> Optional<T> nearest(String text, List<T> candidates, Function<T, Span> place, ToDoubleFunction<T> fit) {
        return candidates.stream()
                .filter(each -> !asked.isAll(text.substring(place.apply(each).start(), place.apply(each).end())))
                .reduce((one, other) -> value(text, other, place, fit) > value(text, one, place, fit) ? other : one);
    }

    private <T> double value(String text, T candidate, Function<T, Span> place, ToDoubleFunction<T> fit) {
        return fit.applyAsDouble(candidate) + asked.nearness(text, place.apply(candidate)) / 2;
    }

    private static ShortAnswer answer(CitedPassage passage, Span inText, @Nullable DateMention date) {
        int start = passage.passage().span().start();
        Span span = new Span(start + inText.start(), start + inText.end());
        return new ShortAnswer(span, passage.story().text(span), date);
    }

    /** “18 months ago” counts from the day on which it was said, where the story tells it. */
    private static @Nullable LocalDate dayOfSpeaking(CitedPassage passage) {
        Days said = passage.passage().said();
        return said == null ? passage.story().provenance().published() : said.to();
    }
}
