package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.List;

/** Gives every quoted piece its speaker, in order: the best choice of a learned model, each knowing the one before. */
final class DirectFinder {
    static final String MODEL = "speaker.model";
    private final Model model = Model.load(MODEL);

    /** One choice for each quoted piece. */
    List<Choice> find(Reading reading) {
        SpeakerChoices choices = new SpeakerChoices(reading);
        List<Choice> made = new ArrayList<>();
        Choice last = new Choice(Choice.NOBODY, -1, List.of());
        for (int i = 0; i < reading.quoted.size(); i++) {
            Choice best = best(choices.of(i, last));
            made.add(best);
            last = best.mention() == Choice.NOBODY ? last : best;
        }
        return made;
    }

    private Choice best(List<Choice> choices) {
        Choice best = choices.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Choice choice : choices) {
            double score = model.score(choice.features());
            if (score > most) {
                most = score;
                best = choice;
            }
        }
        return best;
    }
}
