package dev.verbatim.voice;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Cue;
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
    /** How sure it must be that a letter quotes somebody. */
    private static final double SURE = 0.8;

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

    /** Whom a letter quotes, whose form tells of nobody but its writer: “Her appeal was clear when she said: “…”” */
    Optional<Quotation> cited() {
        return candidates.stream().filter(this::isCited).max(Comparator.comparingDouble(this::cover))
                .map(Possible::quotation);
    }

    private boolean isCited(Possible each) {
        Cue cue = each.quotation().cue();
        return each.ground() == Possible.Ground.WORDS && each.found() && each.source() >= SURE
                && each.quotation().kind() != Quotation.Kind.INDIRECT && cover(each) >= Voices.QUOTED
                && cue != null && cue.isOfSpeech();
    }

    /** Whether a sentence tells only beside other things what somebody says: “…, and Doe has invoked it”. */
    boolean isAside(Speaker speaker) {
        return candidates.stream().filter(each -> each.quotation().speaker().equals(speaker))
                .allMatch(each -> cover(each) < Voices.QUOTED && !(isDirect(each) && each.found()));
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
