package dev.verbatim.date;

import dev.verbatim.story.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates of one sentence. */
final class SentenceDates {
    private static final Set<String> REPEATING = Set.of("every", "each", "alternate");

    private final Span sentence;
    private final @Nullable LocalDate reference;
    private final Told told;
    private final List<Token> tokens;

    SentenceDates(String text, Span sentence, @Nullable LocalDate reference, Told told) {
        this.sentence = sentence;
        this.reference = reference;
        this.told = told;
        this.tokens = new Tokenizer(text).tokens(sentence);
    }

    void addTo(List<DateMention> found) {
        DateParser parser = new DateParser(tokens);
        Resolver resolver = new Resolver(reference, told);
        TenseReader tenses = new TenseReader(tokens);
        int at = 0;
        while (at < tokens.size()) {
            turn(at);
            Reading reading = parser.at(at);
            if (reading == null || !isDate(reading)) {
                at++;
                continue;
            }
            Tense tense = tenses.around(reading.from(), reading.to());
            Resolved resolved = resolver.resolve(reading.expression(), tense);
            found.add(mention(reading, resolved));
            if (resolved != null) {
                told.tell(reading.expression(), resolved);
            }
            at = reading.to();
        }
    }

    private void turn(int at) {
        boolean months = tokens.get(at).word().equals("months") && at > 0
                && (tokens.get(at - 1).word().equals("nine") || tokens.get(at - 1).word().equals("six"));
        if (months) {
            told.turnToYears();
        }
    }

    private boolean isDate(Reading reading) {
        String before = reading.from() > 0 ? tokens.get(reading.from() - 1).word() : "";
        return !REPEATING.contains(before);
    }

    private DateMention mention(Reading reading, @Nullable Resolved resolved) {
        Span span = new Span(tokens.get(reading.from()).start(), tokens.get(reading.to() - 1).end());
        if (resolved == null) {
            return DateMention.unresolved(span, reading.hedge());
        }
        return new DateMention(span, resolved.days(), resolved.precision(), reading.hedge(), resolved.days());
    }
}
