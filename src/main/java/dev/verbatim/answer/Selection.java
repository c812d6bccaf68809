package dev.verbatim.answer;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.index.Passage;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.WordMatch;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Quotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses what is shown of what was ranked: each thing once, whole, and more than one voice. */
final class Selection {
    /** What such questions ask for is a few words: “When did the tram run?” needs no second sentence. */
    private static final Set<Kind> SHORT = Set.of(Kind.WHEN, Kind.WHERE, Kind.WHO, Kind.HOW_MANY);
    /** A sentence that has so much of what is asked then needs no neighbours. */
    private static final double ALONE = 0.3;
    /** How much better a sentence must be than the one beside it to be shown alone, on the scale of the ranking. */
    private static final double TIED = 1;
    /** What no word speaks for must answer so well against the best one, on the scale of the ranking. */
    private static final double BESIDE = 3;
    /** The best ones are shown whoever speaks. */
    private static final int WHOEVER = 2;
    /** What a speaker who was heard already must be better by, on the scale of the ranking, for each time. */
    private static final double HEARD = 0.7;
    /** Behind these, which answer, there is room for others who speak of it. */
    private static final int FIRST = 3;
    /** What another speaker counts there, on the scale of the ranking. */
    private static final double VOICE = 1.5;

    private final Question question;
    private final PassageIndex index;
    private final Copies copies;
    private final List<CitedPassage> shown = new ArrayList<>();
    private final Map<Speaker, Integer> heard = new HashMap<>();

    /** Chooses once. */
    Selection(Question question, PassageIndex index) {
        this.question = question;
        this.index = index;
        this.copies = new Copies(index);
    }

    /** Best first. */
    List<CitedPassage> of(List<Ranked> ranked) {
        List<Ranked> left = new ArrayList<>(ranked);
        left.removeIf(each -> isOnlyBeside(each) && each.value() < ranked.getFirst().value() - BESIDE);
        while (shown.size() < AnswerSettings.MOST_PASSAGES && !left.isEmpty()) {
            Ranked next = left.remove(next(left));
            CitedPassage passage = whole(next, ranked, Math.exp(Math.min(0, next.value() - ranked.getFirst().value())));
            if (shown.stream().noneMatch(better -> repeats(passage, better))) {
                shown.add(passage);
                speaker(next).ifPresent(speaker -> heard.merge(speaker, 1, Integer::sum));
            }
        }
        return shown.stream().map(copies::named).toList();
    }

    /** Whether it was found for where it stands alone: no word of it is asked for. */
    private static boolean isOnlyBeside(Ranked ranked) {
        return ranked.hit().match().share(WordMatch::sentence) == 0;
    }

    private int next(List<Ranked> left) {
        int best = 0;
        for (int i = 1; i < left.size() && shown.size() >= WHOEVER; i++) {
            if (value(left.get(i)) > value(left.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private double value(Ranked ranked) {
        double once = ranked.value() - HEARD * speaker(ranked).map(speaker -> heard.getOrDefault(speaker, 0)).orElse(0);
        return shown.size() >= FIRST && isNewVoice(ranked) ? once + VOICE : once;
    }

    /** Somebody of the best passage's story who was not heard yet: there the other side is told. */
    private boolean isNewVoice(Ranked ranked) {
        return ranked.hit().story().id().equals(shown.getFirst().story().id())
                && speaker(ranked)
                        .filter(speaker -> !(speaker instanceof Speaker.Unknown) && !heard.containsKey(speaker))
                        .isPresent();
    }

    private static Optional<Speaker> speaker(Ranked ranked) {
        return Optional.ofNullable(ranked.hit().passage().quotation()).map(Quotation::speaker);
    }

    /** The scale of values is the logarithm of odds: the score tells how likely a passage is against the best. */
    private CitedPassage whole(Ranked ranked, List<Ranked> all, double score) {
        CitedPassage alone = new CitedPassage(ranked.hit().story(), ranked.hit().passage(), score);
        CitedPassage run = new CitedPassage(ranked.hit().story(), run(ranked, all), score);
        return shown.stream().anyMatch(run::overlaps) ? alone : run;
    }

    private Passage run(Ranked ranked, List<Ranked> all) {
        Passage passage = ranked.hit().passage();
        if (passage.quotation() == null) {
            return SHORT.contains(question.kind()) ? passage : tied(ranked, all);
        }
        return isEnough(ranked)
                ? passage
                : Runs.around(passage, index.paragraph(ranked.hit().story().id(), passage.paragraph()));
    }

    /** With the sentence beside it that answers about as well: nobody can tell then which one is asked for. */
    private static Passage tied(Ranked ranked, List<Ranked> all) {
        return all.stream().filter(other -> other.value() > ranked.value() - TIED && other.value() <= ranked.value())
                .filter(other -> other.hit().story().id().equals(ranked.hit().story().id()))
                .map(other -> Runs.beside(ranked.hit().passage(), other.hit().passage()))
                .filter(passage -> !passage.equals(ranked.hit().passage())).findFirst()
                .orElse(ranked.hit().passage());
    }

    private boolean isEnough(Ranked ranked) {
        return SHORT.contains(question.kind()) && ranked.hit().match().share(WordMatch::sentence) > ALONE;
    }

    private boolean repeats(CitedPassage passage, CitedPassage better) {
        return copies.holds(passage, better)
                || (passage.story().id().equals(better.story().id())
                        && better.passage().span().contains(passage.passage().span()));
    }
}
