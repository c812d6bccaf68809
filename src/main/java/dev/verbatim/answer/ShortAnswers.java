package dev.verbatim.answer;

import dev.verbatim.date.DateFinder;
import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words of a passage that answer a question. Never makes any up. */
final class ShortAnswers {
    private static final DateFinder DATES = new DateFinder();

    private ShortAnswers() {}

    static Optional<ShortAnswer> of(Question question, CitedPassage passage) {
        return question.kind() == Kind.WHEN ? when(passage) : Optional.empty();
    }

    /** The first date that means certain days, else the first at all. */
    private static Optional<ShortAnswer> when(CitedPassage passage) {
        var dates = DATES.find(passage.text(), dayOfSpeaking(passage));
        return dates.stream().filter(date -> date.days() != null).findFirst().or(() -> dates.stream().findFirst())
                .map(date -> date(passage, date));
    }

    private static ShortAnswer date(CitedPassage passage, DateMention date) {
        int start = passage.passage().span().start();
        Span span = new Span(start + date.span().start(), start + date.span().end());
        return new ShortAnswer(span, passage.story().text(span), date);
    }

    /** “18 months ago” counts from the day on which it was said, where the story tells it. */
    private static @Nullable LocalDate dayOfSpeaking(CitedPassage passage) {
        Days said = passage.passage().said();
        return said == null ? passage.story().provenance().published() : said.to();
    }
}
