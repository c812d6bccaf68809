package dev.verbatim.quote;

import dev.verbatim.quote.Heard.Guess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives every quoted piece its speaker, in order: the best choice of a learned model, each knowing the one before. */
final class DirectFinder {
    static final String MODEL = "speaker.model";
    /** How sure a choice of a speaker must be: no speaker is better than a wrong one. */
    private static final double SURE = 0.55;
    /** How likely it may be that the words are nobody's: a title, a slogan, a term. */
    private static final double DOUBT = 0.15;
    /** How many speakers may be guessed, and how likely each must be at least. */
    private static final int GUESSES = 3;
    private static final double LEAST = 0.03;

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

    /** One for each quoted piece. */
    List<Heard> find(Reading reading) {
        SpeakerChoices choices = new SpeakerChoices(reading);
        Relays relays = new Relays(reading);
        Leads leads = new Leads(reading);
        Questions questions = new Questions(reading);
        List<Heard> all = new ArrayList<>();
        Choice last = Choice.NONE;
        for (int i = 0; i < reading.quoted.size(); i++) {
            int told = reading.told(i);
            Heard heard = told == Choice.NOBODY
                    ? heard(reading, i, choices.of(i, last), relays, leads, questions)
                    : Heard.told(told);
            all.add(heard);
            last = heard.speaker().mention() == Choice.NOBODY ? last : heard.speaker();
        }
        return all;
    }

    private Heard heard(Reading reading, int piece, List<Choice> choices, Relays relays, Leads leads,
            Questions questions) {
        double[] shares = model.shares(choices.stream().map(Choice::features).toList());
        leads.settle(piece, choices, shares);
        relays.settle(choices, shares);
        questions.settle(new Piece(reading, piece), choices, shares);
        pool(reading, choices, shares);
        int likeliest = Model.highest(shares, 0);
        boolean isSure = shares[likeliest] >= sure && shares[0] <= doubt;
        return new Heard(isSure ? choices.get(likeliest) : Choice.NONE, shares[0], guesses(choices, shares));
    }

    /** Gives all that speaks for somebody to the likeliest of his mentions: “Doe, a spokesman, told reporters” is one person. */
    private static void pool(Reading reading, List<Choice> choices, double[] shares) {
        for (int i = 1; i < shares.length; i++) {
            for (int j = i + 1; j < shares.length; j++) {
                if (reading.cast.same(choices.get(i).mention(), choices.get(j).mention())) {
                    int less = shares[i] < shares[j] ? i : j;
                    shares[less == i ? j : i] += shares[less];
                    shares[less] = 0;
                }
            }
        }
    }

    private static List<Guess> guesses(List<Choice> choices, double[] shares) {
        return IntStream.range(1, shares.length).filter(i -> shares[i] >= LEAST)
                .mapToObj(i -> new Guess(choices.get(i), shares[i]))
                .sorted(Comparator.comparingDouble(guess -> -guess.share())).limit(GUESSES).toList();
    }
}
