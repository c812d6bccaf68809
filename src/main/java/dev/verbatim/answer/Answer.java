package dev.verbatim.answer;

import dev.verbatim.extract.ShortAnswer;
import dev.verbatim.extract.ShortAnswers;
import dev.verbatim.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the stories say to a question.
 *
 * @param passages best first, no two with the same words; where the verdict is {@link Verdict#NOT_FOUND} the nearest ones,
 *     which do not answer
 * @param confidence from 0 to 1
 */
public record Answer(Question question, Verdict verdict, List<CitedPassage> passages, double confidence) {
    /** What is ten times less likely to answer than the best passage only distracts from it. */
    public static final double WORTH_SHOWING = 0.1;

    public Answer {
        passages = List.copyOf(passages);
    }

    /** Without some passages, for who has seen them. With none left that is worth showing it is no answer. */
    public Answer without(Predicate<CitedPassage> seen) {
        List<CitedPassage> left = passages.stream().filter(seen.negate()).toList();
        boolean worth = left.stream().anyMatch(passage -> passage.score() >= WORTH_SHOWING);
        return new Answer(question, worth ? verdict : Verdict.NOT_FOUND, left, confidence);
    }

    /** The words of a passage that answer, if the question asks for something short and the passage has it. */
    public Optional<ShortAnswer> shortAnswer(CitedPassage passage) {
        return verdict == Verdict.NOT_FOUND
                ? Optional.empty()
                : new ShortAnswers(question).of(passage.story(), passage.passage());
    }

    /** The words that answer best: those of the first passage that has any. */
    public Optional<ShortAnswer> shortAnswer() {
        return passages.stream().map(this::shortAnswer).flatMap(Optional::stream).findFirst();
    }

    /** The passages by speaker, in the order of each speaker's best one. */
    public List<Account> accounts() {
        return Accounts.of(passages);
    }
}
