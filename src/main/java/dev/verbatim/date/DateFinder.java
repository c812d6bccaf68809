package dev.verbatim.date;

import dev.verbatim.story.Sentence;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in text and resolves them against the day of speaking. Ages, durations and amounts of time are no dates.
 *
 * <p>Tokens are read sentence by sentence; {@code DateParser} reads the words, {@code TenseReader} whether the sentence
 * looks back or ahead, and {@code Resolver} counts. Takes time linear in the text. Safe for use by several threads.
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
