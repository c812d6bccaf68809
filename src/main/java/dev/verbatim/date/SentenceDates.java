package dev.verbatim.date;

import dev.verbatim.story.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates of one sentence, resolved in order. */
final class SentenceDates {
    /** “For the nine months …”: from here on, figures are compared with those of a year, not of a quarter. */
    private static final Set<String> LONGER_THAN_A_QUARTER = Set.of("nine", "six");

    private final @Nullable LocalDate reference;
    private final Told told;
    private final List<Token> tokens;
    private final Resolver resolver;
    private final TenseReader tenses;
    private final Reach reach;

    SentenceDates(String text, Span sentence, @Nullable LocalDate said, Told told) {
        this.reference = said != null && Resolved.isSane(said) ? said : null;
        this.told = told;
        this.tokens = new Tokenizer(text).tokens(sentence);
        this.resolver = new Resolver(reference, told);
        this.tenses = new TenseReader(tokens);
        this.reach = new Reach(tokens, reference);
    }

    List<DateMention> find() {
        List<DateMention> found = new ArrayList<>();
        Reading before = null;
        for (Reading date : new SentenceReader(tokens).readings()) {
            turnToYears(before == null ? 0 : before.to(), date.from());
            Resolved resolved = resolver.resolve(date.expression(), tenses.at(date));
            if (resolved != null || !(date.expression() instanceof Expression.InAWhile)) {
                found.add(mention(date, resolved));
                widen(found, before, date);
                before = date;
            }
        }
        return found;
    }

    private void turnToYears(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (tokens.get(at).word().equals("months") && LONGER_THAN_A_QUARTER.contains(tokens.get(at - 1).word())) {
                told.turnToYears();
            }
        }
    }

    private DateMention mention(Reading date, @Nullable Resolved resolved) {
        Span span = new Span(tokens.get(date.from()).start(), tokens.get(date.to() - 1).end());
        if (resolved == null) {
            return DateMention.unresolved(span, date.hedge());
        }
        told.tell(date.expression(), resolved, reference);
        return new DateMention(span, resolved.days(), resolved.precision(), date.hedge(),
                reach.of(date, resolved.days()));
    }

    /** Both ends of a range reach over all of it. */
    private void widen(List<DateMention> found, @Nullable Reading before, Reading date) {
        if (before == null || !reach.isRange(before, date)) {
            return;
        }
        int last = found.size() - 1;
        Days from = found.get(last - 1).days();
        Days to = found.get(last).days();
        if (from != null && to != null && !from.from().isAfter(to.to())) {
            found.set(last - 1, found.get(last - 1).reaching(from.and(to)));
            found.set(last, found.get(last).reaching(from.and(to)));
        }
    }
}
