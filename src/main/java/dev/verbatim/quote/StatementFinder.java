package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds statements reported without quotation marks, or with some of the words between marks: for each word that may report,
 * a learned choice of whose statement it is, if anybody’s, and then one of where the statement begins and ends.
 */
final class StatementFinder {
    static final String SOURCES = "source.model.gz";
    static final String EXTENTS = "extent.model.gz";
    /** How sure source and extent together must be: below, more is found, and more of it wrong. */
    private static final double SURE = 0.22;
    /** How sure they must be to be worth a second look. */
    private static final double POSSIBLE = 0.1;
    private static final int FEWEST_WORDS = 3;

    private final Model sources;
    private final BestExtent extents;
    private final double sure;

    StatementFinder(Model sources, Model extents) {
        this(sources, extents, SURE);
    }

    StatementFinder(Model sources, Model extents, double sure) {
        this.sources = sources;
        this.extents = new BestExtent(extents);
        this.sure = sure;
    }

    /** In the order of their cues. */
    List<Possible> find(Reading reading) {
        List<Possible> found = new ArrayList<>();
        SourceChoices choices = new SourceChoices(reading);
        for (int i = 0; i < reading.words.size(); i++) {
            if (CueWords.isCue(reading, i)) {
                List<Choice> all = choices.of(i);
                Model.Best best = sources.best(all.stream().map(Choice::features).toList(), 1);
                if (best.place() >= 0 && best.share() >= POSSIBLE) {
                    add(reading, all.get(best.place()), best.share(), found);
                }
            }
        }
        return found;
    }

    private void add(Reading reading, Choice source, double share, List<Possible> found) {
        Mention mention = reading.mention(source.mention());
        List<Extent> all = new ExtentChoices(reading).of(source.cue(), mention);
        Model.Best best = extents.of(all, source.cue(), mention);
        if (best.place() >= 0 && share * best.share() >= POSSIBLE) {
            Extent extent = all.get(best.place());
            int outside = outside(reading, extent, source.cue(), mention);
            if (outside >= FEWEST_WORDS) {
                found.add(new Possible(quotation(reading, source, mention, extent), share, best.share(), 1 - share,
                        share * best.share() >= sure));
            }
        }
    }

    private static Quotation quotation(Reading reading, Choice source, Mention mention, Extent extent) {
        Span span = reading.words.span(extent.from(), extent.to());
        boolean mixed = false;
        for (int i = extent.from(); i < extent.to(); i++) {
            mixed |= reading.isQuoted(i);
        }
        return new Quotation(span, mixed ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT,
                reading.cast.speaker(source.mention()),
                reading.cast.span(mention), QuotationFinder.cue(reading, source.cue()),
                new Media(reading).of(source.cue()));
    }

    /** How many words of a statement stand outside of quotation marks, the source and the cue left out. */
    private static int outside(Reading reading, Extent extent, int cue, Mention mention) {
        Words words = reading.words;
        int count = 0;
        for (int i = extent.from(); i < extent.to(); i++) {
            boolean own = i == cue || (i >= mention.from() && i < mention.to());
            count += own || reading.isQuoted(i) || words.tag(i) == Tag.PUNCT ? 0 : 1;
        }
        return count;
    }
}
