package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.learn.Boosting;
import dev.verbatim.learn.Item;
import dev.verbatim.learn.Logit;
import dev.verbatim.learn.Model;
import dev.verbatim.learn.Trees;
import dev.verbatim.learn.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    /** What tells a fact just beside what is told from what no story is about tells it by several signs together. */
    private static final Boosting.Pace SILENCE_PACE = new Boosting.Pace(300, 0.08);
    /** A fact just beside what is told is harder to tell than what no story is about. */
    private static final int NEAR = 2;
    /** Each so many-th question is asked where its story is not, too: people ask what no story is about. */
    private static final int ASTRAY = 4;
    /** How many are so asked of a story alone. */
    private static final int STRANGERS = 24;

    private static final AnswerSettings ALL_SHOWN = new AnswerSettings(AnswerSettings.DEFAULT.passages(), 0);

    private final List<Lesson> lessons = new ArrayList<>();

    /**
     * One question with its hits.
     *
     * @param index where it is asked
     * @param astray whether its story is not there
     */
    record Lesson(Item item, int fold, PassageIndex index, boolean astray, List<Hit> hits,
            List<Map<String, Double>> features, List<Boolean> right) {}

    Lessons(List<Item> items, Corpus corpus) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int fold = corpus.fold(item.story());
            add(item, fold, corpus.index(item.story()), false);
            if (i % ASTRAY == 0) {
                add(item.astray(), fold, corpus.elsewhere(item.story(), i % (2 * ASTRAY) == 0), true);
            }
        }
        corpus.alone().forEach((story, index) -> alone(items, story, corpus.fold(story), index, corpus));
    }

    /** Of a story alone its own questions are asked, and some of others. */
    private void alone(List<Item> items, String story, int fold, PassageIndex index, Corpus corpus) {
        items.stream().filter(item -> item.story().equals(story)).forEach(item -> add(item, fold, index, false));
        List<Item> others = items.stream()
                .filter(item -> corpus.fold(item.story()) == fold && !item.story().equals(story)).toList();
        IntStream.range(0, STRANGERS).map(i -> i * (others.size() / STRANGERS)).mapToObj(others::get)
                .forEach(item -> add(item.astray(), fold, index, true));
    }

    private void add(Item item, int fold, PassageIndex index, boolean astray) {
        List<Hit> hits = index.searchAround(new Search(item.question().focus(), Scope.ALL, Answerer.CANDIDATES));
        if (!hits.isEmpty()) {
            lessons.add(new Lesson(item, fold, index, astray, hits, Ranking.features(item.question(), hits),
                    hits.stream().map(item::isAnsweredBy).toList()));
        }
    }

    /** How often a question counts where it is learned when to be silent. */
    static int times(Lesson lesson) {
        return lesson.item().isAnswerable() || lesson.astray() ? 1 : NEAR;
    }

    List<Lesson> lessons() {
        return lessons;
    }

    /** The two files that make a model. */
    record Learned(List<String> weights, List<String> trees) {
        Model model() {
            return new Model(new Weights(weights), new Trees(trees));
        }
    }

    /**
     * Which features count, by name.
     *
     * @param weights those that are weighed
     * @param trees those that trees may look at
     */
    record Used(Predicate<String> weights, Predicate<String> trees) {
        static final Used ALL = new Used(_ -> true, _ -> true);

        Learned learned(double penalty, Boosting.Pace pace,
                Consumer<BiConsumer<List<Map<String, Double>>, List<Boolean>>> teaching) {
            Logit logit = new Logit(penalty, weights);
            teaching.accept(logit::add);
            List<String> learned = logit.train();
            Boosting boosting = new Boosting(new Weights(learned), trees, pace);
            teaching.accept(boosting::add);
            return new Learned(learned, boosting.train());
        }
    }

    Learned ranking() {
        return ranking(_ -> true, Used.ALL);
    }

    private Learned ranking(Predicate<Lesson> which, Used used) {
        return new Used(used.weights(), used.trees().and(name -> !OF_NEWS.matcher(name).matches()))
                .learned(RANK_PENALTY, Boosting.Pace.DEFAULT, learner -> teach(which, learner));
    }

    private void teach(Predicate<Lesson> which, BiConsumer<List<Map<String, Double>>, List<Boolean>> learner) {
        lessons.stream().filter(lesson -> which.test(lesson) && lesson.right().contains(true))
                .forEach(lesson -> learner.accept(lesson.features(), lesson.right()));
    }

    /** A ranking that the questions of the other folds taught. */
    private Ranking ranking(int held, Used used) {
        return new Ranking(ranking(lesson -> lesson.fold() != held, used).model());
    }

    /**
     * A question and what tells whether it is answered.
     *
     * @param ranked by what the questions on other stories taught: by its own it would look too sure
     */
    record Doubt(Lesson lesson, List<Ranking.Ranked> ranked, Map<String, Double> signs) {
        static Doubt of(Lesson lesson, Ranking ranking) {
            List<Ranking.Ranked> ranked = ranking.of(lesson.hits(), lesson.features());
            return new Doubt(lesson, ranked, new Signs(lesson.item().question()).of(ranked));
        }

        /** Never silent, and shows as much as an answer does by default. */
        Answerer answerer(Ranking ranking, Reading reading, Confidence confidence) {
            return new Answerer(lesson.index(), () -> ALL_SHOWN, ranking, reading, confidence);
        }
    }

    /** What the questions of the other folds taught each one, and how each question is doubted then. */
    record Folds(List<Ranking> rankings, List<Doubt> doubts, Used used) {
        Learned silence() {
            return silence(_ -> true);
        }

        /** Of each fold a confidence that the questions of the others taught. */
        List<Confidence> confidences() {
            return IntStream.range(0, FOLDS).boxed().parallel()
                    .map(held -> new Confidence(silence(doubt -> doubt.lesson().fold() != held).model())).toList();
        }

        private Learned silence(Predicate<Doubt> which) {
            return used.learned(SILENCE_PENALTY, SILENCE_PACE,
                    learner -> doubts.stream().filter(which).forEach(doubt -> teach(doubt, learner)));
        }

        /** Who answers each question as the questions on other stories taught, never silent. */
        Function<Doubt, Answerer> answerers() {
            List<Confidence> confidences = confidences();
            return doubt -> doubt.answerer(rankings.get(doubt.lesson().fold()), Reading.NONE,
                    confidences.get(doubt.lesson().fold()));
        }

        /** Its signs against nothing. */
        private static void teach(Doubt doubt, BiConsumer<List<Map<String, Double>>, List<Boolean>> learner) {
            boolean answered = doubt.lesson().item().isAnswerable();
            for (int i = 0; i < times(doubt.lesson()); i++) {
                learner.accept(List.of(doubt.signs(), Map.of()), List.of(answered, !answered));
            }
        }
    }

    /** @param used for the ranking, and as signs */
    Folds folds(Used used) {
        List<Ranking> rankings = IntStream.range(0, FOLDS).boxed().parallel().map(fold -> ranking(fold, used)).toList();
        return new Folds(rankings, lessons.parallelStream()
                .map(lesson -> Doubt.of(lesson, rankings.get(lesson.fold()))).toList(), used);
    }
}
