package dev.verbatim.extract;

import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import java.util.List;

/**
 * Where the words of a text could fill what a question leaves open: those of the kind that it asks for, which it does not say
 * itself. Of numbers only those of the measure asked for: “how much” wants money, “how old” years.
 */
public final class Slots {
    private final Kind wanted;
    private final AskedWords asked;
    private final Amounts amounts;

    public Slots(Question question) {
        this.wanted = Kinds.wanted(question);
        this.asked = new AskedWords(question.text());
        this.amounts = new Amounts(question.text());
    }

    /** In the order of the text; none for a kind without looks of its own, as of “why”. */
    public List<Span> of(String text) {
        return all(text).stream().filter(span -> !asked.isAll(text.substring(span.start(), span.end())))
                .filter(span -> wanted != Kind.HOW_MANY || amounts.unit(text, span) > 0).toList();
    }

    /** Dates take long to find; words that look like some will do. */
    private List<Span> all(String text) {
        return wanted == Kind.WHEN
                ? Kinds.places(wanted, text)
                : Candidates.of(wanted, text, null).stream().map(Candidate::span).toList();
    }
}
