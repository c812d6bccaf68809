package dev.verbatim.gather;

import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Sentence;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days that a story tells of.
 *
 * <p>When something was said is the date beside the cue, as in “he tweeted Tuesday evening” or “On Monday, she said”.
 *
 * <p>Known misses: a date that belongs to another verb of the same sentence, and one that was told a sentence before.
 */
final class StoryDays {
    /** As many characters apart, a date still goes with the cue: “told reporters in the small town of X on Monday”. */
    private static final int NEAR = 50;

    private final Story story;
    private final List<Sentence> sentences;
    private final Sweep<DateMention> dates;
    private final Sweep<Quotation> quotations;

    /**
     * Knows nothing of any quotation yet.
     *
     * @param dates all of the story's
     * @param quotations all of the story's
     */
    StoryDays(Story story, List<DateMention> dates, Sweep<Quotation> quotations) {
        this.quotations = quotations;
        this.story = story;
        this.sentences = story.sentences();
        this.dates = new Sweep<>(dates, DateMention::span);
    }

    /** The days on which something was said, or null where the story does not tell. */
    @Nullable
    Days saidOn(Quotation quotation) {
        Cue cue = quotation.cue();
        if (cue == null) {
            return null;
        }
        Span sentence = sentenceOf(cue.span());
        return dates.overlapping(sentence).stream()
                .filter(date -> isBeside(date, cue.span(), sentence) && !isQuoted(date, quotation))
                .min(Comparator.comparingInt(date -> gap(date.span(), cue.span())))
                .map(DateMention::days)
                .filter(this::isPast)
                .orElse(null);
    }

    /** The first day of the first date of a sentence, or null when it has none that means certain days. */
    @Nullable
    LocalDate toldIn(Span sentence) {
        return dates.overlapping(sentence).stream().map(DateMention::days).filter(Objects::nonNull).map(Days::from)
                .findFirst().orElse(null);
    }

    /** What stands in any direct quotation, or in this one, is no word of the reporter's on when it was said. */
    private boolean isQuoted(DateMention date, Quotation told) {
        return quotations.overlapping(date.span()).stream()
                .anyMatch(around -> around.kind() == Quotation.Kind.DIRECT)
                || told.span().overlaps(date.span());
    }

    private static boolean isBeside(DateMention date, Span cue, Span sentence) {
        return date.days() != null && sentence.contains(date.span()) && gap(date.span(), cue) <= NEAR;
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    private Span sentenceOf(Span cue) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).span().start() <= cue.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low).span();
    }

    /** Nobody can have said it after the story was published. */
    private boolean isPast(Days days) {
        LocalDate published = story.provenance().published();
        return published == null || !days.from().isAfter(published);
    }
}
