package dev.verbatim.question;

import static dev.verbatim.question.Vocabulary.ACTIONS;
import static dev.verbatim.question.Vocabulary.ASKING;
import static dev.verbatim.question.Vocabulary.AUXILIARIES;
import static dev.verbatim.question.Vocabulary.DETERMINERS;
import static dev.verbatim.question.Vocabulary.PRONOUNS;
import static dev.verbatim.question.Vocabulary.SAYING;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what in a question: what stands between the auxiliary and its verb, “when did <i>the tram stop</i>”; or
 * behind “who”. Works without a tagger, whose models take longer to load than a question to answer: a name with capitals is
 * whole, other words end where a common verb stands. Known miss: “when did the old tram visit stop”.
 */
final class ClauseReader {
    private static final int LONGEST_SUBJECT = 6;
    private static final Set<String> PARTICLES = Set.of("of", "the", "de", "van", "von", "al", "bin", "for", "&");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "has", "have", "had", "isn't", "aren't",
            "wasn't", "weren't", "hasn't", "haven't", "hadn't");

    /** Either may be null where it is unclear. */
    record Clause(@Nullable String subject, @Nullable String verb) {
        static final Clause UNCLEAR = new Clause(null, null);
    }

    private final Words words;

    ClauseReader(Words words) {
        this.words = words;
    }

    Clause read() {
        int auxiliary = words.find(AUXILIARIES, 0);
        int asking = words.find(ASKING, 0);
        if (asking >= 0 && words.lower(asking).startsWith("who") && !words.is(asking + 1, AUXILIARIES)) {
            return new Clause(null, verb(asking + 1));
        }
        if (auxiliary < 0 || auxiliary + 1 >= words.size()) {
            return Clause.UNCLEAR;
        }
        int from = auxiliary + 1;
        int to = endOfSubject(from, words.is(auxiliary, BEING));
        return to <= from ? Clause.UNCLEAR : new Clause(words.text(from, to), verb(to));
    }

    private @Nullable String verb(int at) {
        return words.lower(at).isEmpty() || words.is(at, AUXILIARIES) || words.is(at, DETERMINERS)
                ? null
                : words.lower(at);
    }

    private int endOfSubject(int from, boolean being) {
        if (words.isCapitalised(from) && !isTypedInCapitals()) {
            return endOfName(from);
        }
        if (words.is(from, PRONOUNS)) {
            return from + 1;
        }
        for (int i = from + 1; i < Math.min(words.size(), from + LONGEST_SUBJECT + 1); i++) {
            if (isVerb(i, being)) {
                return i;
            }
        }
        return from;
    }

    private int endOfName(int from) {
        int at = from + 1;
        while (words.isCapitalised(at) || (words.is(at, PARTICLES) && words.isCapitalised(at + 1))) {
            at++;
        }
        return at;
    }

    private boolean isVerb(int at, boolean being) {
        boolean likely = being
                ? words.lower(at).endsWith("ed") || words.lower(at).endsWith("ing")
                : words.is(at, ACTIONS) || words.is(at, SAYING);
        return likely && !words.is(at - 1, DETERMINERS);
    }

    private boolean isTypedInCapitals() {
        return words.tokens().stream().allMatch(token -> token.word().codePoints().noneMatch(Character::isLowerCase));
    }
}
