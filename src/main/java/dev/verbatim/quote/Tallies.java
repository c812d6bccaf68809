package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds sentences that tell somebody's count: “By the Oakfield Press's tally, she now has 739 votes.” */
final class Tallies {
    private static final Set<String> COUNTS = Set.of("tally", "count", "estimate", "estimates", "reckoning",
            "calculation", "calculations");
    private static final Set<String> OWNING = Set.of("'s", "’s", "'", "’");

    private final Reading reading;

    private Tallies(Reading reading) {
        this.reading = reading;
    }

    static List<Unmarked> find(Reading reading) {
        Tallies tallies = new Tallies(reading);
        List<Unmarked> found = new ArrayList<>();
        for (int place = 0; place < reading.cast.mentions().size(); place++) {
            if (tallies.isCounting(place)) {
                found.add(tallies.sentence(place));
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

    private Unmarked sentence(int place) {
        int at = reading.mention(place).from();
        int from = at;
        while (reading.words.sentence(from - 1) == reading.words.sentence(at)) {
            from--;
        }
        int to = at;
        while (reading.words.sentence(to) == reading.words.sentence(at)) {
            to++;
        }
        return new Unmarked(reading.words.span(from, to), place);
    }
}
