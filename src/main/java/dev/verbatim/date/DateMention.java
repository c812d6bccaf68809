package dev.verbatim.date;

import dev.verbatim.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date in a text.
 *
 * @param span the words, with “about” and “early” but without a preposition
 * @param days the days that the words name; null where nobody can tell (“several years ago”, or “Friday” in a story
 *     without a day)
 * @param precision what kind of days; null exactly when {@code days} is
 * @param hedge in or around the days: {@code days} of “early April” are all of April
 * @param reach the days that are spoken of: of “since 1783” all days from then to the day of speaking, of both dates in
 *     “from May to July” all of the three months, of most others just {@code days}; null exactly when {@code days} is
 */
public record DateMention(
        Span span,
        @Nullable Days days,
        @Nullable Precision precision,
        Hedge hedge,
        @Nullable Days reach) {

    public DateMention {
        if ((days == null) != (precision == null) || (days == null) != (reach == null)) {
            throw new IllegalArgumentException("days, their precision and their reach go together");
        }
    }

    /** Words that name no days that anyone could tell. */
    static DateMention unresolved(Span span, Hedge hedge) {
        return new DateMention(span, null, null, hedge, null);
    }

    DateMention reaching(Days wider) {
        return new DateMention(span, days, precision, hedge, wider);
    }
}
