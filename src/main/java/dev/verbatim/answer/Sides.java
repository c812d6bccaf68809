package dev.verbatim.answer;

import dev.verbatim.extract.ShortAnswers;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Quotation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether named speakers answer one question differently: with another date, number or place, or one of them denies
 * (“It is safe” against “It is not safe”, “I spoke to him only once”). One of two may be only described (“the mayor”). Known misses: opposites without a negation (“a triumph”, “a disaster”).
 */
final class Sides {
    /** A passage is a side when its odds are not worse than one to ten against the best. */
    private static final double RIVAL = 0.1;
    private static final Pattern DENIES = Pattern.compile(
            "(?i)\\b(?:not|never|no|none|nobody|nothing|\\w+n['’]t|den(?:y|ies|ied)|refut\\w+|dispute[ds]?|reject\\w*|false|wrong"
                    + "|untrue|only|lie[sd]?|contrary)\\b");

    private final Question question;
    private final ShortAnswers answers;

    Sides(Question question) {
        this.question = question;
        this.answers = new ShortAnswers(question);
    }

    /** Whether two of the passages tell it differently. Whoever asks for one speaker's words, or who said them, asks one. */
    boolean differ(List<CitedPassage> passages) {
        if (question.speaker() != null || question.kind() == Kind.WHO_SAID) {
            return false;
        }
        List<CitedPassage> sides = passages.stream()
                .filter(passage -> passage.score() >= RIVAL && isSide(passage))
                .toList();
        return sides.stream().anyMatch(one -> sides.stream().anyMatch(other -> differ(one, other)));
    }

    private boolean differ(CitedPassage one, CitedPassage other) {
        if (one.quotation() == null || other.quotation() == null
                || one.quotation().speaker().equals(other.quotation().speaker())
                || (name(one) == null && name(other) == null)) {
            return false;
        }
        Optional<String> answer = answer(one);
        Optional<String> another = answer(other);
        if (answer.isPresent() && another.isPresent()) {
            return !answer.equals(another);
        }
        return denies(one) != denies(other);
    }

    private Optional<String> answer(CitedPassage passage) {
        return answers.of(passage.story(), passage.passage()).map(found -> found.words().toLowerCase(Locale.ROOT));
    }

    private static boolean denies(CitedPassage passage) {
        return DENIES.matcher(passage.text()).find();
    }

    private static boolean isSide(CitedPassage passage) {
        return passage.quotation() != null && !(passage.quotation().speaker() instanceof Speaker.Unknown);
    }

    private static @Nullable String name(CitedPassage passage) {
        Quotation told = passage.quotation();
        return told != null && told.speaker() instanceof Speaker.Named(String name) ? name : null;
    }
}
