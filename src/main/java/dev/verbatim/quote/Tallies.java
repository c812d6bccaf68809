package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds sentences that tell somebody's count: “By the Oakfield Press's tally, she now has 739 votes.”, “The Oakfield Press count gives
 * her 739.” */
final class Tallies {
    private static final Set<String> COUNTS = Set.of("tally", "tallies", "count", "estimate", "estimates", "reckoning",
            "calculation", "calculations");
    private static final Set<String> TELLS = Set.of("give", "gives", "gave", "put", "puts", "show", "shows", "showed",
            "has", "had", "have", "find", "finds", "found");
    /** “tallies by the Oakfield Media Group and other trackers show”. */
    private static final int LONGEST_MAKER = 14;
    private static final Set<String> OWNING = Set.of("'s", "’s", "'", "’");

    private final Reading reading;

    private Tallies(Reading reading) {
        this.reading = reading;
    }

    static List<Unmarked> find(Reading reading) {
        Tallies tallies = new Tallies(reading);
        List<Unmarked> found = new ArrayList<>();
        for (int place = 0; place < reading.cast.mentions().size(); place++) {
            if (tallies.isCounting(place) || tallies.isCount(place)) {
                found.add(new Unmarked(reading.sentence(reading.mention(place).from()), place));
            }
        }
        return found;
    }

    private boolean isCounting(int place) {
        Mention mention = reading.mention(place);
        int behind = mention.to() + (OWNING.contains(reading.words.word(mention.to())) ? 1 : 0);
        return mention.isName() && reading.words.lower(mention.from() - 1).equals("by")
                && COUNTS.contains(reading.words.lower(behind)) && !reading.isQuoted(mention.from());
    }

    /** “The Oakfield Press count gives her 739 votes”, “a tally by the Oakfield Press shows …”. */
    private boolean isCount(int place) {
        Mention mention = reading.mention(place);
        return mention.kind() == Mention.Kind.NOMINAL && COUNTS.contains(reading.words.lower(mention.head()))
                && reading.cast.speaker(place) instanceof Speaker.Named && !reading.isQuoted(mention.head())
                && (TELLS.contains(reading.words.lower(mention.to())) || isOfMaker(mention));
    }

    private boolean isOfMaker(Mention count) {
        int at = count.to();
        return reading.words.lower(at).equals("by") && IntStream.range(at, at + LONGEST_MAKER)
                .filter(word -> reading.words.sentence(word) == reading.words.sentence(at))
                .anyMatch(word -> TELLS.contains(reading.words.lower(word)));
    }
}
