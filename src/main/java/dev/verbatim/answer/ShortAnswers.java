package dev.verbatim.answer;

import dev.verbatim.date.DateFinder;
import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
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

    private final Question question;
    private final CitedPassage passage;
    private final String text;
    private final AskedWords asked;

    private ShortAnswers(Question question, CitedPassage passage) {
        this.question = question;
        this.passage = passage;
        this.text = passage.text();
        this.asked = new AskedWords(question.text());
    }

    static Optional<ShortAnswer> of(Question question, CitedPassage passage) {
        return new ShortAnswers(question, passage).find();
    }

    /**
     * How well the words of a passage that answer fit what is asked: 0 where there are none, more the nearer they are to what
     * the question names, and much more with the unit or the noun that a “how many” asks for.
     */
    static double fit(Question question, CitedPassage passage) {
        return new ShortAnswers(question, passage).fit();
    }

    private double fit() {
        Amounts amounts = new Amounts(question.text());
        return switch (question.kind()) {
            case HOW_MANY -> fit(Amounts.of(text), amount -> amounts.fit(text, amount));
            case WHERE -> fit(Capitals.places(text), _ -> 1);
            case WHO -> fit(Capitals.people(text), _ -> 1);
            case WHEN, WHO_IS, WHO_SAID, SAID, WHY, YES_NO, WHAT -> 0;
        };
    }

    private double fit(List<Span> candidates, ToDoubleFunction<Span> fit) {
        return nearest(candidates, span -> span, fit).map(span -> value(span, each -> each, fit)).orElse(0.0);
    }

    private Optional<ShortAnswer> find() {
        return switch (question.kind()) {
            case WHEN -> when();
            case WHERE -> best(Capitals.places(text), _ -> 0);
            case WHO -> best(Capitals.people(text), _ -> 0);
            case WHO_SAID -> speaker();
            case HOW_MANY -> amount();
            case WHO_IS, SAID, WHY, YES_NO, WHAT -> Optional.empty();
        };
    }

    private Optional<ShortAnswer> amount() {
        Amounts amounts = new Amounts(question.text());
        return best(Amounts.of(text), amount -> amounts.fit(text, amount));
    }

    /** The speaker, where the passage names them. */
    private Optional<ShortAnswer> speaker() {
        Span mention = passage.quotation() == null ? null : passage.quotation().mention();
        return mention != null && passage.passage().span().contains(mention)
                ? Optional.of(new ShortAnswer(mention, passage.story().text(mention), null))
                : Optional.empty();
    }

    private Optional<ShortAnswer> best(List<Span> candidates, ToDoubleFunction<Span> fit) {
        return nearest(candidates, span -> span, fit).map(span -> answer(span, null));
    }

    private Optional<ShortAnswer> when() {
        List<DateMention> dates = DATES.find(text, dayOfSpeaking(passage));
        return nearest(dates, DateMention::span, date -> 0).map(date -> answer(date.span(), date));
    }

    private <T> Optional<T> nearest(List<T> candidates, Function<T, Span> place,
            ToDoubleFunction<T> fit) {
        return candidates.stream()
                .filter(each -> !asked.isAll(text.substring(place.apply(each).start(), place.apply(each).end())))
                .reduce((one, other) -> value(other, place, fit) > value(one, place, fit) ? other : one);
    }

    private <T> double value(T candidate, Function<T, Span> place, ToDoubleFunction<T> fit) {
        return fit.applyAsDouble(candidate) + asked.nearness(text, place.apply(candidate)) / 2;
    }

    private ShortAnswer answer(Span inText, @Nullable DateMention date) {
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
