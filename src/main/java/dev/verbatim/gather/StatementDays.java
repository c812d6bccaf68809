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
import org.jspecify.annotations.Nullable;

/**
 * When something was said: the date beside the cue, as in “he tweeted Tuesday evening” or “On Monday, she said”.
 *
 * <p>Known misses: a date that belongs to another verb of the same sentence, and one that was told a sentence before.
 */
final class StatementDays {
    /** As many characters apart, a date still goes with the cue: “told reporters in the small town of X on Monday”. */
    private static final int NEAR = 50;

    private final Story story;
    private final List<Sentence> sentences;
    private final List<DateMention> dates;

    /**
     * Knows nothing of any quotation yet.
     *
     * @param dates all of the story's
     */
    StatementDays(Story story, List<DateMention> dates) {
        this.story = story;
        this.sentences = story.sentences();
        this.dates = dates;
    }

    @Nullable
    Days of(Quotation quotation) {
        Cue cue = quotation.cue();
        if (cue == null) {
            return null;
        }
        Span sentence = sentenceOf(cue.span());
        return dates.stream()
                .filter(date -> isBeside(date, cue.span(), sentence) && !quotation.span().overlaps(date.span()))
                .min(Comparator.comparingInt(date -> gap(date.span(), cue.span())))
                .map(DateMention::days)
                .filter(this::isPast)
                .orElse(null);
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
