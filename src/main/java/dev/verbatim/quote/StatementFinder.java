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
    static final String SOURCES = "source.model";
    static final String EXTENTS = "extent.model";
    /** How sure the choice of a source must be: below, more is found, and more of it wrong. */
    private static final double SURE = 0.35;
    private static final int FEWEST_WORDS = 3;

    private final Model sources;
    private final Model extents;

    StatementFinder(Model sources, Model extents) {
        this.sources = sources;
        this.extents = extents;
    }

    List<Quotation> find(Reading reading) {
        List<Quotation> found = new ArrayList<>();
        SourceChoices choices = new SourceChoices(reading);
        for (int i = 0; i < reading.words.size(); i++) {
            if (CueWords.isCue(reading, i)) {
                List<Choice> all = choices.of(i);
                int best = sources.likeliest(all.stream().map(Choice::features).toList(), SURE);
                if (best > 0) {
                    add(reading, all.get(best), found);
                }
            }
        }
        return found;
    }

    private void add(Reading reading, Choice source, List<Quotation> found) {
        Mention mention = reading.mention(source.mention());
        List<Extent> all = new ExtentChoices(reading).of(source.cue(), mention);
        int best = extents.likeliest(all.stream().map(Extent::features).toList(), 0);
        if (best >= 0) {
            Extent extent = all.get(best);
            int outside = outside(reading, extent, source.cue(), mention);
            if (outside >= FEWEST_WORDS) {
                found.add(quotation(reading, source, mention, extent));
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
                reading.cast.span(mention), QuotationFinder.cue(reading, source.cue()), Medium.UNSTATED);
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
