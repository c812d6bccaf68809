package dev.verbatim.date;

import dev.verbatim.story.Sentence;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in English text and resolves them against the day of speaking. Ages, durations and amounts of time are no
 * dates. Takes time linear in the text. Safe for use by several threads.
 *
 * <p>The way through the code: {@code Tokenizer} cuts a sentence; {@code DateParser} reads the words by its grammar;
 * {@code TenseReader} tells whether the sentence looks back or ahead; {@code Resolver} counts; {@code Reach} widens “since
 * 1783” and “from May to July”.
 *
 * <p>Own code, because what exists does not serve: SUTime and HeidelTime know most of this, but are under the GPL, and want
 * a tagger of parts of speech; Natty (and PrettyTime, which is built on it) is small, alive and under the MIT licence, but
 * reads what people type into a calendar, as points in time: on news it found 64% of the dates and got 15% of them right;
 * Jollyday knows the public holidays of countries, not their names in a text; {@code java.time} parses a format that is
 * known beforehand.
 *
 * <p>Known misses: hours (“at noon” is no date), weeks within a month (“the first week of May” is May), feasts that follow
 * the moon but for Easter, a company's own year (its third quarter counts as the calendar's), and seasons of the south.
 */
public final class DateFinder {

    /** All dates of a story in order, against the day it was published. */
    public List<DateMention> find(Story story) {
        return find(story, story.body(), story.provenance().published());
    }

    /**
     * The dates inside a span of a story, in order.
     *
     * @param reference the day that the words were said; null when nobody knows, so that only dates with a year resolve
     */
    public List<DateMention> find(Story story, Span span, @Nullable LocalDate reference) {
        Told told = new Told();
        List<DateMention> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            if (sentence.span().overlaps(span)) {
                found.addAll(new SentenceDates(story.text(), sentence.span(), reference, told).find());
            }
        }
        found.removeIf(mention -> !span.contains(mention.span()));
        return List.copyOf(found);
    }

    /** The dates of a text that is one sentence, such as a question. */
    public List<DateMention> find(String text, @Nullable LocalDate reference) {
        return List.copyOf(new SentenceDates(text, new Span(0, text.length()), reference, new Told()).find());
    }
}
