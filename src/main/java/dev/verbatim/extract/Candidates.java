package dev.verbatim.extract;

import dev.verbatim.date.DateFinder;
import dev.verbatim.question.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words of a text that a question of some kind could be answered with, in the order of the text. */
final class Candidates {
    private static final DateFinder DATES = new DateFinder();

    private Candidates() {}

    /** @param day from which “18 months ago” counts */
    static List<Candidate> of(Kind wanted, String text, @Nullable LocalDate day) {
        return switch (wanted) {
            case WHEN -> DATES.find(text, day).stream().map(date -> new Candidate(date.span(), date)).toList();
            case WHERE -> Capitals.places(text).stream().map(Candidate::of).toList();
            case WHO, WHO_SAID -> Capitals.people(text).stream().map(Candidate::of).toList();
            case HOW_MANY -> Amounts.of(text).stream().map(Candidate::of).toList();
            case WHO_IS, SAID, WHY, YES_NO, WHAT -> List.of();
        };
    }
}
