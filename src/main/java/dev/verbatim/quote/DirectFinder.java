package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.List;

/** Gives every quoted piece its speaker, in order: the best choice of a learned model, each knowing the one before. */
final class DirectFinder {
    static final String MODEL = "speaker.model";
    /** How sure a choice of a speaker must be: no speaker is better than a wrong one. */
    private static final double SURE = 0.55;
    /** How likely it may be that the words are nobody's: a title, a slogan, a term. */
    private static final double DOUBT = 0.15;

    private final Model model;
    private final double sure;
    private final double doubt;

    DirectFinder(Model model) {
        this(model, SURE, DOUBT);
    }

    DirectFinder(Model model, double sure, double doubt) {
        this.model = model;
        this.sure = sure;
        this.doubt = doubt;
    }

    /** One choice for each quoted piece. */
    List<Choice> find(Reading reading) {
        SpeakerChoices choices = new SpeakerChoices(reading);
        List<Choice> made = new ArrayList<>();
        Choice last = Choice.NONE;
        for (int i = 0; i < reading.quoted.size(); i++) {
            int told = reading.told(i);
            Choice best = told == Choice.NOBODY
                    ? likeliest(choices.of(i, last))
                    : new Choice(told, -1, Choice.NONE.features());
            made.add(best);
            last = best.mention() == Choice.NOBODY ? last : best;
        }
        return made;
    }

    private Choice likeliest(List<Choice> choices) {
        double[] shares = model.shares(choices.stream().map(Choice::features).toList());
        int likeliest = Model.highest(shares, 0);
        return shares[likeliest] >= sure && shares[0] <= doubt ? choices.get(likeliest) : Choice.NONE;
    }
}
