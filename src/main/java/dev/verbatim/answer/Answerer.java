package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.name.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what the stories say to a question, or decides to be silent. Safe for use by several threads. */
public final class Answerer {
    /** How many hits are weighed: what the words alone rank lower is hardly ever the answer. */
    private static final int CANDIDATES = 50;
    /** A speaker's account counts as a rival one when it fits nearly as well as the best. */
    private static final double RIVAL = 0.6;

    private final PassageIndex index;
    private final AnswerSettings settings;

    public Answerer(PassageIndex index, AnswerSettings settings) {
        this.index = index;
        this.settings = settings;
    }

    /**
     * Answers one question.
     *
     * @param scope where to look
     * @throws dev.verbatim.index.IndexException when the index can't be read
     */
    public Answer answer(Question question, Scope scope) {
        List<Hit> hits = index.search(new Search(question.focus(), scope, CANDIDATES));
        List<CitedPassage> best = distinct(ranked(question, hits));
        double confidence = confidence(hits, best);
        return new Answer(question, verdict(question, best, confidence), best, confidence);
    }

    /**
     * What a speaker said, or what is dated, oldest first.
     *
     * @param speaker the words of a name; null for all that tells its day
     * @param limit how many passages at the most
     */
    public List<CitedPassage> timeline(@Nullable String speaker, Scope scope, int limit) {
        return index.timeline(speaker, scope, limit).stream()
                .map(hit -> new CitedPassage(hit.story(), hit.passage(), 1))
                .toList();
    }

    private static List<CitedPassage> ranked(Question question, List<Hit> hits) {
        Evidence evidence = new Evidence(question);
        double top = hits.stream().mapToDouble(hit -> hit.score() * evidence.factor(hit)).max().orElse(1);
        return hits.stream()
                .map(hit -> new CitedPassage(hit.story(), hit.passage(), hit.score() * evidence.factor(hit) / top))
                .sorted(Comparator.comparingDouble(CitedPassage::score).reversed())
                .toList();
    }

    /** The best few, without words that a better one already shows. */
    private static List<CitedPassage> distinct(List<CitedPassage> ranked) {
        List<CitedPassage> kept = new ArrayList<>();
        for (CitedPassage passage : ranked) {
            if (kept.size() < AnswerSettings.MOST_PASSAGES
                    && kept.stream().noneMatch(better -> repeats(passage, better))) {
                kept.add(passage);
            }
        }
        return kept;
    }

    private static boolean repeats(CitedPassage passage, CitedPassage better) {
        return passage.text().equals(better.text());
    }

    /** How much of what is asked for stands around the best passage. */
    private static double confidence(List<Hit> hits, List<CitedPassage> best) {
        return best.isEmpty()
                ? 0
                : hits.stream()
                        .filter(hit -> best.getFirst().isOf(hit))
                        .mapToDouble(Hit::coverage).findFirst().orElse(0);
    }

    private Verdict verdict(Question question, List<CitedPassage> best, double confidence) {
        if (best.isEmpty() || confidence < settings.confidence()) {
            return Verdict.NOT_FOUND;
        }
        boolean asksOne = question.speaker() != null || question.kind() == Kind.WHO_SAID;
        long speakers = best.stream().filter(passage -> passage.score() >= RIVAL).map(Accounts::speaker)
                .flatMap(Optional::stream).filter(speaker -> !(speaker instanceof Speaker.Unknown)).distinct().count();
        return speakers > 1 && !asksOne ? Verdict.CONTESTED : Verdict.ANSWERED;
    }
}
