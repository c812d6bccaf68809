package dev.verbatim.answer;

import dev.verbatim.index.Passage;
import dev.verbatim.learn.Reason;
import dev.verbatim.story.Story;
import java.util.List;

/**
 * Why an answer is what it is.
 *
 * @param confidence what spoke for and against an answer; their sum is on the scale of the logarithm of odds
 * @param bar how sure an answer has to be, from 0 to 1
 * @param found how many passages were weighed
 * @param candidates the best of them, best first
 */
public record Explanation(Answer answer, List<Reason> confidence, double bar, int found, List<Candidate> candidates) {
    public Explanation {
        confidence = List.copyOf(confidence);
        candidates = List.copyOf(candidates);
    }

    /**
     * A passage that was weighed.
     *
     * @param value the sum of what its reasons add
     * @param reasons what counted most comes first
     */
    public record Candidate(Story story, Passage passage, double value, List<Reason> reasons) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }
}
