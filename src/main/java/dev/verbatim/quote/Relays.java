package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import java.util.List;
import java.util.stream.IntStream;

/** Whose the quoted words are that an outlet only passes on: “It holds,” Doe said, according to the Times. */
final class Relays {
    /** How many words may stand between who speaks and who passes it on. */
    private static final int REACH = 12;

    private final Reading reading;

    Relays(Reading reading) {
        this.reading = reading;
    }

    /**
     * Gives what speaks for an outlet that only passes on to whoever speaks.
     *
     * @param shares of the probability, of each choice; changed
     */
    void settle(List<Choice> choices, double[] shares) {
        for (int i = 0; i < shares.length; i++) {
            int inner = passesOn(choices.get(i)) ? place(sayer(choices.get(i).cue()), choices) : -1;
            if (inner >= 0) {
                shares[inner] += shares[i];
                shares[i] = 0;
            }
        }
    }

    private boolean passesOn(Choice outer) {
        return outer.mention() != Choice.NOBODY && !reading.cast.isHuman(outer.mention())
                && reading.link(outer.mention()).kind().equals("according");
    }

    private static int place(int mention, List<Choice> choices) {
        return mention == Choice.NOBODY
                ? -1
                : IntStream.range(0, choices.size()).filter(i -> choices.get(i).mention() == mention).findFirst()
                        .orElse(-1);
    }

    /** The last person before “according” who says something there. */
    private int sayer(int according) {
        return reading.cast.between(according - REACH, according).reversed().stream()
                .filter(place -> isSaid(place, according)).findFirst().orElse(Choice.NOBODY);
    }

    private boolean isSaid(int place, int according) {
        Mention mention = reading.mention(place);
        Link link = reading.link(place);
        return reading.cast.isHuman(place) && link.says() && link.cue() < according
                && !reading.isQuoted(mention.head())
                && reading.words.sentence(mention.from()) == reading.words.sentence(according);
    }
}
