package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the questions teach: which passages outrank which, and when to be silent. */
final class Lessons {
    private static final double RANK_PENALTY = 1;
    private static final double SILENCE_PENALTY = 8;
    private static final int PARTS = 5;
    /** There are fewer questions without an answer than with one, and it should learn as much from them. */
    private static final int UNANSWERED_COUNT = 3;

    private final List<Lesson> lessons = new ArrayList<>();

    /** One question with its hits. */
    private record Lesson(Item item, List<Hit> hits, List<Map<String, Double>> features, List<Boolean> right) {
        static Lesson of(Item item, List<Hit> hits) {
            Features features = new Features(item.question(), hits);
            return new Lesson(item, hits, hits.stream().map(features::of).toList(),
                    hits.stream().map(item::isAnsweredBy).toList());
        }
    }

    Lessons(List<Item> items, PassageIndex index) {
        for (Item item : items) {
            List<Hit> hits = index.search(new Search(item.question().focus(), Scope.ALL, Answerer.CANDIDATES));
            if (!hits.isEmpty()) {
                lessons.add(Lesson.of(item, hits));
            }
        }
    }

    List<String> ranking() {
        return ranking(_ -> true, "");
    }

    /** Learned without a feature: those whose name begins so. */
    List<String> ranking(Predicate<Item> which, String without) {
        Logit logit = new Logit(RANK_PENALTY);
        for (Lesson lesson : lessons) {
            if (which.test(lesson.item()) && lesson.right().contains(true)) {
                logit.add(lesson.features().stream().map(features -> less(features, without)).toList(), lesson.right());
            }
        }
        return logit.train();
    }

    private static Map<String, Double> less(Map<String, Double> features, String without) {
        Map<String, Double> kept = new TreeMap<>(features);
        kept.keySet().removeIf(name -> !without.isEmpty() && name.startsWith(without));
        return kept;
    }

    /** The share of the questions, each ranked by what those on other stories taught, with an answer among the first. */
    double found(int first, String without) {
        int found = 0;
        int all = 0;
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            Ranking ranking = new Ranking(new Weights(ranking(item -> part(item) != held, without)));
            for (Lesson lesson : lessons) {
                if (part(lesson.item()) == held && lesson.item().isAnswerable()) {
                    all++;
                    found += ranking.of(lesson.item().question(), lesson.hits()).stream().limit(first)
                            .anyMatch(ranked -> lesson.item().isAnsweredBy(ranked.hit())) ? 1 : 0;
                }
            }
        }
        return (double) found / all;
    }

    /** A question and what tells whether it is answered. */
    private record Doubt(Item item, Map<String, Double> signs) {}

    /** Each question is ranked by what the questions on other stories taught: on its own it would look too sure. */
    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            Ranking ranking = new Ranking(new Weights(ranking(item -> part(item) != held, "")));
            lessons.stream().filter(lesson -> part(lesson.item()) == held)
                    .map(lesson -> new Doubt(lesson.item(), new Signs(lesson.item().question())
                            .of(ranking.of(lesson.item().question(), lesson.hits()))))
                    .forEach(doubts::add);
        }
        return doubts;
    }

    List<String> silence() {
        return silence(doubts(), _ -> true);
    }

    private static List<String> silence(List<Doubt> doubts, Predicate<Item> which) {
        Logit logit = new Logit(SILENCE_PENALTY);
        for (Doubt doubt : doubts) {
            boolean answered = doubt.item().isAnswerable();
            for (int i = 0; which.test(doubt.item()) && i < (answered ? 1 : UNANSWERED_COUNT); i++) {
                logit.add(List.of(doubt.signs(), Map.of()), List.of(answered, !answered));
            }
        }
        return logit.train();
    }

    /** How sure it is of each question, learned from the questions on other stories. */
    List<Sure> held() {
        List<Doubt> doubts = doubts();
        List<Sure> held = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            Confidence confidence = new Confidence(new Weights(silence(doubts, item -> part(item) != own)));
            doubts.stream().filter(doubt -> part(doubt.item()) == own)
                    .forEach(doubt -> held.add(new Sure(doubt.item().isAnswerable(), confidence.of(doubt.signs()))));
        }
        return held;
    }

    /** @param confidence from 0 to 1 */
    record Sure(boolean answerable, double confidence) {}

    static int part(Item item) {
        return Math.floorMod(item.story().value().hashCode(), PARTS);
    }
}
