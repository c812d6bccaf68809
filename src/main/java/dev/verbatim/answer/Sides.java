package dev.verbatim.answer;

import dev.verbatim.date.Days;
import dev.verbatim.extract.ShortAnswer;
import dev.verbatim.extract.ShortAnswers;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import java.util.List;
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
        List<Side> sides = passages.stream()
                .filter(passage -> passage.score() >= RIVAL && isSide(passage))
                .map(passage -> new Side(passage, answers.of(passage.story(), passage.passage()).orElse(null)))
                .toList();
        return sides.stream().anyMatch(one -> sides.stream().anyMatch(other -> differ(one, other)));
    }

    /** A passage of somebody, and what in it answers. */
    private record Side(CitedPassage passage, @Nullable ShortAnswer answer) {}

    private static boolean differ(Side one, Side other) {
        if (one.passage().speaker().equals(other.passage().speaker())
                || (name(one.passage()) == null && name(other.passage()) == null)) {
            return false;
        }
        return (one.answer() != null && other.answer() != null)
                ? !isSame(one.answer(), other.answer())
                : denies(one.passage()) != denies(other.passage());
    }

    /** “Monday” and “Oct. 10” may be one day. */
    private static boolean isSame(ShortAnswer one, ShortAnswer other) {
        Days days = days(one);
        return days == null ? one.words().equalsIgnoreCase(other.words()) : days.equals(days(other));
    }

    private static @Nullable Days days(ShortAnswer answer) {
        return answer.date() == null ? null : answer.date().days();
    }

    private static boolean denies(CitedPassage passage) {
        return DENIES.matcher(passage.text()).find();
    }

    private static boolean isSide(CitedPassage passage) {
        return !(passage.speaker() instanceof Speaker.Unknown);
    }

    private static @Nullable String name(CitedPassage passage) {
        return passage.speaker() instanceof Speaker.Named(String name) ? name : null;
    }
}
