package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whose the quoted words are where somebody right before them says so: Roe's in “Doe wrote of a film in which Roe said:
 * “It holds.””, whatever else the sentence tells of Doe.
 */
final class Leads {
    private static final Set<String> OPENERS = Set.of(",", ":");
    /** How many adverbs may stand beside the verb: “fired back forcefully”. */
    private static final int ADVERBS = 2;

    private final Reading reading;
    private final Words words;

    Leads(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    /**
     * Gives what speaks for others to that person.
     *
     * @param piece the quoted piece, by its place
     * @param shares of the probability, of each choice, nobody's first; changed
     */
    void settle(int piece, List<Choice> choices, double[] shares) {
        int verb = verb(reading.from(piece) - 2);
        int own = verb < 0
                ? -1
                : IntStream.range(1, shares.length)
                        .filter(i -> isSubject(choices.get(i).mention(), verb)).findFirst().orElse(-1);
        if (own > 0) {
            double somebody = IntStream.range(1, shares.length).mapToDouble(i -> shares[i]).sum();
            Arrays.fill(shares, 1, shares.length, 0);
            shares[own] = somebody;
        }
    }

    /** The verb of saying before a comma or colon; -1 without. */
    private int verb(int opener) {
        int at = beforeAdverbs(opener - 1);
        boolean says = Verbs.isSay(Verbs.lemma(words.lower(at))) || words.lower(at + 1).equals("back");
        return OPENERS.contains(words.word(opener)) && reading.clauses.isVerb(at) && !reading.isQuoted(at) && says
                ? at
                : -1;
    }

    private int beforeAdverbs(int last) {
        int at = last;
        while (words.tag(at) == Tag.ADV && last - at < ADVERBS) {
            at--;
        }
        return at;
    }

    private boolean isSubject(int place, int verb) {
        Mention mention = reading.mention(place);
        Link link = reading.link(place);
        return reading.cast.isHuman(place) && link.kind().equals("subject") && link.cue() == verb
                && mention.to() == beforeAdverbs(verb - 1) + 1
                && words.sentence(mention.from()) == words.sentence(verb);
    }
}
