package dev.verbatim.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects answers to questions whose answers are known, and tells how good they are.
 *
 * <p>A passage is right when it is in the right story, is at most 600 characters long, and covers half of a piece of
 * evidence, or touches it and has one of the accepted answers. What the figures mean:
 *
 * <pre>
 * hit@1, hit@3     answerable questions with a right passage first, among the first three
 * MRR@5            mean of 1 / rank of the first right passage, of five
 * speaker          of right first passages that are somebody's words: the share with the right speaker
 * joint@1          answerable questions with a right passage first, and the right speaker
 * short F1, EM     how well, and how often exactly, the short answer fits for when, where, who, how-many
 * accounts         contested questions: the share of those heard who should be
 * abstained        unanswerable questions left unanswered
 * false abstained  answerable questions left unanswered
 * SCORE            mean over all: joint@1, accounts where contested, abstained where unanswerable
 * </pre>
 *
 * Not safe for use by several threads.
 */
public final class Evaluation {
    private final List<Marks> all = new ArrayList<>();

    /**
     * A question that was not answered fully right.
     *
     * @param score from 0 to below 1
     */
    public record Miss(Expected expected, Given given, double score) {}

    public void add(Expected expected, Given given) {
        all.add(new Marks(expected, given));
    }

    public Figures figures() {
        return Figures.of(all);
    }

    /** What went wrong, in the order of the questions. */
    public List<Miss> misses() {
        return all.stream().filter(marks -> marks.score() < 1)
                .map(marks -> new Miss(marks.expected(), marks.given(), marks.score())).toList();
    }
}
