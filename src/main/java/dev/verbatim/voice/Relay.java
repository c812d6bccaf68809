package dev.verbatim.voice;

import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Whose words they are where an outlet or a document only passes them on: the mayor's in “It holds, the mayor said, according
 * to the Times”. What somebody tells of himself is another matter: in “The mayor slept, the Times reported” nobody speaks but
 * the Times.
 */
final class Relay {
    /** How likely the inner words must be somebody's; less between marks, since there one of the two has said them. */
    private static final double SURE = 0.2;
    private static final double SURE_OF_MARKED = 0.05;

    private Relay() {}

    /** The same one when nobody's words are passed on. */
    static Possible inner(Sight sight, Possible told) {
        return told.human() || !isPassedOn(told.quotation().cue())
                ? told
                : sight.candidates().stream().filter(other -> isInner(other, told))
                        .max(Comparator.comparingDouble(Possible::source)).orElse(told);
    }

    private static boolean isPassedOn(@Nullable Cue cue) {
        return cue != null && cue.passesOn();
    }

    /** “Doe read an email”: who reads says nothing of his own. */
    private static boolean isReading(Cue cue) {
        return cue.lemma().equals("read");
    }

    private static boolean isInner(Possible other, Possible told) {
        Cue cue = other.quotation().cue();
        Quotation outer = told.quotation();
        if (cue == null || !other.human() || !cue.isOfSpeech() || isPassedOn(cue) || isReading(cue)
                || other.quotation().speaker().equals(outer.speaker())) {
            return false;
        }
        boolean said = outer.span().contains(cue.span());
        return Sight.isDirect(other)
                ? (said || outer.span().contains(other.quotation().span())) && other.source() >= SURE_OF_MARKED
                : said && other.source() >= SURE;
    }
}
