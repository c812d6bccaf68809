package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds statements reported without quotation marks, or with some of the words between marks. */
final class StatementFinder {
    List<Quotation> find(Reading reading) {
        List<Quotation> found = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < reading.cast.mentions().size(); i++) {
            Mention mention = reading.mention(i);
            if (!reading.isQuoted(mention.from()) && mention.from() >= covered) {
                Link link = Link.of(reading, mention);
                if (link.says() && link.cue() >= 0) {
                    int end = add(reading, i, link, found);
                    covered = Math.max(covered, end);
                }
            }
        }
        return found;
    }

    private int add(Reading reading, int place, Link link, List<Quotation> found) {
        Words words = reading.words;
        Mention mention = reading.mention(place);
        int from = Math.max(mention.to(), link.cue() + 1);
        int to = from;
        while (to < words.size() && words.sentence(to) == words.sentence(mention.from())) {
            to++;
        }
        if (words.lower(from).equals("that")) {
            from++;
        }
        if (to - from < 6) {
            return 0;
        }
        boolean mixed = false;
        boolean all = true;
        for (int i = from; i < to; i++) {
            mixed |= reading.isQuoted(i);
            all &= reading.isQuoted(i) || words.tag(i) == Words.Tag.PUNCT;
        }
        if (all || (words.word(from).equals(",") && mixed)) {
            return 0;
        }
        Span span = words.span(from, words.word(to - 1).equals(".") ? to - 1 : to);
        found.add(
                new Quotation(span, mixed ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT, reading.cast.speaker(place),
                        reading.cast.span(mention), QuotationFinder.cue(reading, link.cue()), Medium.UNSTATED));
        return to;
    }
}
