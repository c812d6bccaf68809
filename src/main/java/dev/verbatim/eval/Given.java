package dev.verbatim.eval;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.answer.Verdict;
import dev.verbatim.extract.ShortAnswer;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer that was given.
 *
 * @param words the short answer, or null
 * @param passages best first
 * @param millis how long it took
 */
public record Given(Verdict verdict, @Nullable String words, List<Shown> passages, double millis) {
    public Given {
        passages = List.copyOf(passages);
    }

    /**
     * A passage that was shown. Offsets count code points.
     *
     * @param verbatim whether its text is the story's at these offsets
     */
    public record Shown(String story, int start, int end, String text, @Nullable String speaker, boolean verbatim) {
        private static Shown of(CitedPassage passage) {
            Story story = passage.story();
            int start = story.codePoints(passage.passage().span().start());
            int end = story.codePoints(passage.passage().span().end());
            int from = story.text().offsetByCodePoints(0, start);
            int to = story.text().offsetByCodePoints(0, end);
            return new Shown(story.id().value(), start, end, passage.text(), speaker(passage.quotation()),
                    !passage.text().isEmpty() && story.text().substring(from, to).equals(passage.text()));
        }

        private static @Nullable String speaker(@Nullable Quotation told) {
            return told == null ? null : told.speaker().told().orElse(null);
        }
    }

    public static Given of(Answer answer, double millis) {
        return new Given(answer.verdict(), answer.shortAnswer().map(ShortAnswer::words).orElse(null),
                answer.passages().stream().map(Shown::of).toList(), millis);
    }

    boolean isSilent() {
        return verdict == Verdict.NOT_FOUND;
    }
}
