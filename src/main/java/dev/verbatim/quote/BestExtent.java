package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import java.util.List;

/**
 * Chooses the extent that is expected to be most like the right one, which is not always the likeliest: where “to rain” has
 * a share of 0.4, and “to rain on Monday” and “to rain on Monday night” have 0.3 each, the middle one is a safer choice than
 * the first.
 */
final class BestExtent {
    /** From here on an extent counts as found, whatever its ends. */
    private static final double HALF = 0.5;

    private final Model model;

    BestExtent(Model model) {
        this.model = model;
    }

    /** The share is how right the extent is expected to be, from 0 to 1; the place -1 when there is none. */
    Model.Best of(List<Extent> all, int cue, Mention source) {
        double[] shares = model.shares(all.stream().map(Extent::features).toList());
        Model.Best best = new Model.Best(-1, 0);
        for (int i = 0; i < shares.length; i++) {
            double expected = 0;
            for (int j = 0; j < shares.length; j++) {
                expected += shares[j] * worth(alike(all.get(i), all.get(j), cue, source));
            }
            best = best.place() < 0 || expected > best.share() ? new Model.Best(i, expected) : best;
        }
        return best;
    }

    private static double worth(double alike) {
        return (alike + (alike >= HALF ? 1 : 0)) / 2;
    }

    /** Of the words that either has, the part that both have; the source and the cue left out. */
    private static double alike(Extent one, Extent other, int cue, Mention source) {
        int both = length(Math.max(one.from(), other.from()), Math.min(one.to(), other.to()), cue, source);
        int all = length(one.from(), one.to(), cue, source) + length(other.from(), other.to(), cue, source) - both;
        return both <= 0 ? 0 : (double) both / all;
    }

    private static int length(int from, int to, int cue, Mention source) {
        int named = Math.max(0, Math.min(to, source.to()) - Math.max(from, source.from()));
        return to - from - named - (from <= cue && cue < to ? 1 : 0);
    }
}
