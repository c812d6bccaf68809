package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.learn.Boosting;
import dev.verbatim.learn.Item;
import dev.verbatim.learn.Logit;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Trees;
import dev.verbatim.learn.Weights;
import dev.verbatim.meaning.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the questions teach: which passages outrank which, and when to be silent. */
final class Lessons {
    static final int FOLDS = 5;
    private static final double RANK_PENALTY = 1;
    /**
     * Where news puts things, and whose words it tells: other texts need not share it. It stays with the weights, and trees
     * that do not look at it rank news no worse.
     */
    private static final Pattern OF_NEWS = Pattern.compile("early|headline|title(?:, names)?|story|best story"
            + "|cue is asked|medium is asked|share of the asked|(?:asked|[A-Z]+(?:_[A-Z]+)?) .*");
    private static final double SILENCE_PENALTY = 4;
    /** There are fewer questions without an answer than with one, and it should learn as much from them. */
    private static final int UNANSWERED_COUNT = 4;

    private final Likeness likeness;
    private final List<Lesson> lessons = new ArrayList<>();

    /** One question with its hits. */
    record Lesson(Item item, int fold, List<Hit> hits, List<Map<String, Double>> features, List<Boolean> right) {
        static Lesson of(Item item, int fold, List<Hit> hits, Likeness likeness) {
            return new Lesson(item, fold, hits, Ranking.features(item.question(), hits, likeness),
                    hits.stream().map(item::isAnsweredBy).toList());
        }
    }

    Lessons(List<Item> items, Corpus corpus) {
        this(items, corpus, Likeness.NONE);
    }

    /** @param likeness in meaning, one of the features where it can tell */
    Lessons(List<Item> items, Corpus corpus, Likeness likeness) {
        this.likeness = likeness;
        for (Item item : items) {
            List<Hit> hits = corpus.index(corpus.part(item.story()))
                    .search(new Search(item.question().focus(), Scope.ALL, Answerer.CANDIDATES));
            if (!hits.isEmpty()) {
                lessons.add(Lesson.of(item, corpus.part(item.story()) % FOLDS, hits, likeness));
            }
        }
    }

    List<Lesson> lessons() {
        return lessons;
    }

    /** The two files that make a ranking. */
    record Learned(List<String> weights, List<String> trees) {
        Model model() {
            return new Model(new Weights(weights), new Trees(trees));
        }
    }

    Learned ranking() {
        return ranking(_ -> true, "");
    }

    /** Learned without a feature: those whose name begins so. */
    Learned ranking(Predicate<Lesson> which, String without) {
        Logit logit = new Logit(RANK_PENALTY);
        teach(which, without, logit::add);
        List<String> weights = logit.train();
        Boosting boosting = new Boosting(new Weights(weights), name -> !OF_NEWS.matcher(name).matches());
        teach(which, without, boosting::add);
        return new Learned(weights, boosting.train());
    }

    private void teach(Predicate<Lesson> which, String without,
            BiConsumer<List<Map<String, Double>>, List<Boolean>> learner) {
        for (Lesson lesson : lessons) {
            if (which.test(lesson) && lesson.right().contains(true)) {
                learner.accept(lesson.features().stream().map(features -> less(features, without)).toList(),
                        lesson.right());
            }
        }
    }

    private static Map<String, Double> less(Map<String, Double> features, String without) {
        Map<String, Double> kept = new TreeMap<>(features);
        kept.keySet().removeIf(name -> !without.isEmpty() && name.startsWith(without));
        return kept;
    }

    /** Of each fold a ranking that the questions of the others taught. */
    private List<Ranking> rankings(String without) {
        List<Ranking> rankings = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Model all = ranking(lesson -> lesson.fold() != held, without).model();
            Model words = likeness.equals(Likeness.NONE)
                    ? all
                    : ranking(lesson -> lesson.fold() != held, Ranking.MEANING).model();
            rankings.add(new Ranking(words, all, likeness));
        }
        return rankings;
    }

    /** A question and what tells whether it is answered. */
    record Doubt(Item item, int fold, Map<String, Double> signs) {}

    /** Each question is ranked by what the questions on other stories taught: on its own it would look too sure. */
    private List<Doubt> doubts(List<Ranking> rankings) {
        return lessons.stream()
                .map(lesson -> new Doubt(lesson.item(), lesson.fold(), new Signs(lesson.item().question())
                        .of(byWords(lesson, rankings.get(lesson.fold())))))
                .toList();
    }

    private static List<Ranking.Ranked> byWords(Lesson lesson, Ranking ranking) {
        return ranking.byWords(ranking.of(lesson.item().question(), lesson.hits()));
    }

    /** What the questions of the other folds taught each one, and how each question is doubted then. */
    record Folds(List<Ranking> rankings, List<Doubt> doubts) {
        List<String> silence() {
            return Lessons.silence(doubts, _ -> true);
        }
    }

    Folds folds(String without) {
        List<Ranking> rankings = rankings(without);
        return new Folds(rankings, doubts(rankings));
    }

    static List<String> silence(List<Doubt> doubts, Predicate<Doubt> which) {
        Logit logit = new Logit(SILENCE_PENALTY);
        for (Doubt doubt : doubts) {
            boolean answered = doubt.item().isAnswerable();
            for (int i = 0; which.test(doubt) && i < (answered ? 1 : UNANSWERED_COUNT); i++) {
                logit.add(List.of(doubt.signs(), Map.of()), List.of(answered, !answered));
            }
        }
        return logit.train();
    }
}
