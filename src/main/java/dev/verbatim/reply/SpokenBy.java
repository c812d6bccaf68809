package dev.verbatim.reply;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.answer.Verdict;
import dev.verbatim.quote.Quotation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Leaves of an answer what one speaker said. */
final class SpokenBy {
    private static final int MOST = 5;
    private final List<String> name;

    /** Any speaker whose name holds these words. */
    SpokenBy(String name) {
        this.name = Arrays.asList(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /**
     * The answer in the speaker's words, or none.
     *
     * @param more what else is near the question, best first
     */
    Answer of(Answer answer, Stream<CitedPassage> more) {
        List<CitedPassage> theirs = Stream.concat(answer.passages().stream(), more).filter(this::isTheirs)
                .limit(MOST).map(passage -> new CitedPassage(passage.story(), passage.passage(), 1)).distinct()
                .toList();
        Verdict verdict = theirs.isEmpty() || answer.verdict() == Verdict.NOT_FOUND
                ? Verdict.NOT_FOUND
                : Verdict.ANSWERED;
        return new Answer(answer.question(), verdict, theirs, answer.confidence());
    }

    private boolean isTheirs(CitedPassage passage) {
        Quotation quotation = passage.quotation();
        return quotation != null && quotation.speaker().told().filter(this::holds).isPresent();
    }

    private boolean holds(String words) {
        return name.stream().allMatch(words.toLowerCase(Locale.ROOT)::contains);
    }
}
