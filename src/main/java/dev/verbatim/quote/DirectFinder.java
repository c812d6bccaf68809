package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.List;

/** Gives every quoted piece its speaker, in order: the best choice of a learned model, each knowing the one before. */
final class DirectFinder {
    static final String MODEL = "speaker.model";
    /** How sure a choice of a speaker must be: no speaker is better than a wrong one. */
    private static final double SURE = 0.45;

    private final Model model;

    DirectFinder(Model model) {
        this.model = model;
    }

    /** One choice for each quoted piece. */
    List<Choice> find(Reading reading) {
        SpeakerChoices choices = new SpeakerChoices(reading);
        List<Choice> made = new ArrayList<>();
        Choice last = Choice.NONE;
        for (int i = 0; i < reading.quoted.size(); i++) {
            List<Choice> all = choices.of(i, last);
            Model.Best likeliest = model.best(all.stream().map(Choice::features).toList(), 0);
            Choice best = likeliest.share() < SURE ? Choice.NONE : all.get(likeliest.place());
            made.add(best);
            last = best.mention() == Choice.NOBODY ? last : best;
        }
        return made;
    }
}
