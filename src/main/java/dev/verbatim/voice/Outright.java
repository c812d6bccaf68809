package dev.verbatim.voice;

import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Possible;
import java.util.Comparator;

/**
 * Whose words stand between marks where a sentence only tells beside them, in words of its own, what somebody else says: Roe's
 * in “When Doe suggested that it leaks, Roe shot back: “It holds.””
 */
final class Outright {
    private static final double SURE = 0.85;
    private static final double NOBODY = 0.05;
    /** How much of the sentence they must be: fewer are a term or a name. */
    private static final double SHARE = 0.18;

    private Outright() {}

    /** The same one when nobody's words stand there so surely. */
    static Possible rather(Sight sight, Possible told) {
        return sight.candidates().stream().filter(other -> isOutright(sight, other))
                .max(Comparator.comparingDouble(sight::cover))
                .filter(other -> !other.quotation().speaker().equals(told.quotation().speaker())).orElse(told);
    }

    private static boolean isOutright(Sight sight, Possible possible) {
        Cue cue = possible.quotation().cue();
        return Sight.isDirect(possible) && possible.found() && possible.human() && possible.source() >= SURE
                && possible.nobody() <= NOBODY && sight.cover(possible) >= SHARE && cue != null
                && sight.holds(cue.span());
    }
}
