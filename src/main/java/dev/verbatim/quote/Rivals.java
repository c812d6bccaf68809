package dev.verbatim.quote;

import dev.verbatim.name.Words.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Statements that stand in each other’s way. Of several that tell mostly the same words the surest stays, and one inside
 * another, as “she was late” in “Doe said she told him she was late”, has to be surer than others.
 */
final class Rivals {
    /** How sure one inside another must be. */
    private static final double SURE_INSIDE = 0.5;
    /** How many places off rivals may stand; a statement lies in one sentence. Keeps time linear. */
    private static final int REACH = 20;

    private final Reading reading;
    private final List<Statement> all;
    private final boolean[] stays;

    private Rivals(Reading reading, List<Statement> all) {
        this.reading = reading;
        this.all = all;
        this.stays = new boolean[all.size()];
    }

    /** Those that stay, in the same order. */
    static List<Statement> settle(Reading reading, List<Statement> all) {
        return new Rivals(reading, all).settled();
    }

    private List<Statement> settled() {
        List<Integer> surestFirst = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            surestFirst.add(i);
        }
        surestFirst.sort(Comparator.comparingDouble(place -> -all.get(place).sure()));
        surestFirst.forEach(place -> stays[place] = !yields(place));
        List<Statement> settled = new ArrayList<>();
        for (int i = 0; i < stays.length; i++) {
            if (stays[i]) {
                settled.add(all.get(i));
            }
        }
        return settled;
    }

    /** Whether a statement gives way to one that stays. */
    private boolean yields(int place) {
        Statement own = all.get(place);
        for (int i = Math.max(0, place - REACH); i < Math.min(stays.length, place + REACH + 1); i++) {
            Statement other = all.get(i);
            boolean inside = other.holds(own.cue());
            boolean weaker = stays[i] && (own.isLike(other) || (inside && own.sure() < SURE_INSIDE));
            if (weaker || (inside && own.isLike(other) && isOfNoun(own, other))) {
                return true;
            }
        }
        return false;
    }

    /** “suggesting” in “Doe brushed aside reports suggesting …”: the reports suggest it, not Doe. */
    private boolean isOfNoun(Statement own, Statement outer) {
        String before = reading.words.lower(own.cue() - 1);
        boolean several = before.length() > 3 && before.endsWith("s"); // whatever the tagger takes it for
        return own.source().mention() == outer.source().mention()
                && reading.words.lower(own.cue()).endsWith("ing")
                && (several || reading.words.tag(own.cue() - 1) == Tag.NOUN)
                && reading.link(outer.source().mention()).cue() == outer.cue();
    }
}
