package dev.verbatim.voice;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that may be quoted in it and near it.
 *
 * @param overlapping what has words of the sentence
 * @param near what is sure and stands beside it
 * @param candidates of what overlaps, all that have a speaker
 */
record Sight(Span sentence, List<Possible> overlapping, List<Possible> near, List<Possible> candidates) {
    Sight(Span sentence, List<Possible> around) {
        this(sentence, around.stream().filter(each -> overlaps(each, sentence)).toList(),
                around.stream().filter(each -> each.found() && !overlaps(each, sentence)).toList(),
                around.stream().filter(each -> overlaps(each, sentence) && isSomebody(each)
                        && isCandidate(each)).toList());
    }

    private static boolean overlaps(Possible possible, Span sentence) {
        return possible.quotation().span().overlaps(sentence);
    }

    private static boolean isCandidate(Possible possible) {
        return possible.ground() == Possible.Ground.WORDS || possible.found();
    }

    private static boolean isSomebody(Possible possible) {
        return !(possible.quotation().speaker() instanceof Speaker.Unknown);
    }

    static boolean isDirect(Possible possible) {
        return possible.quotation().kind() == Quotation.Kind.DIRECT;
    }

    /** What something else than the words in it tells of the sentence. */
    Optional<Quotation> told(Possible.Ground ground) {
        return overlapping.stream()
                .filter(each -> each.ground() == ground && isSomebody(each) && cover(each) >= Voices.QUOTED)
                .max(Comparator.comparingDouble(this::cover)).map(Possible::quotation);
    }

    /** The share of the sentence that is quoted, from 0 to 1. */
    double cover(Possible possible) {
        return (double) possible.quotation().span().overlap(sentence) / sentence.length();
    }

    /** The share of the sentence that stands between quotation marks, from 0 to 1. */
    double quoted() {
        int quoted = overlapping.stream().filter(Sight::isDirect).map(each -> each.quotation().span()).distinct()
                .mapToInt(sentence::overlap).sum();
        return (double) quoted / sentence.length();
    }

    boolean holds(@Nullable Span words) {
        return words != null && words.overlaps(sentence);
    }
}
