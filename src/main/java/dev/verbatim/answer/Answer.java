package dev.verbatim.answer;

import dev.verbatim.question.Question;
import java.util.List;

/**
 * What the stories say to a question.
 *
 * @param passages best first, no two with the same words; where the verdict is {@link Verdict#NOT_FOUND} the nearest ones,
 *     which do not answer
 * @param confidence from 0 to 1
 */
public record Answer(Question question, Verdict verdict, List<CitedPassage> passages, double confidence) {
    public Answer {
        passages = List.copyOf(passages);
    }

    /** The passages by speaker, in the order of each speaker's best one. */
    public List<Account> accounts() {
        return Accounts.of(passages);
    }
}
