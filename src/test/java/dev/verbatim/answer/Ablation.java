package dev.verbatim.answer;

import dev.verbatim.learn.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what each kind of feature is worth: {@code Ablation FOLDER-OF-STORIES WORK-FOLDER} learns the ranking anew without it. */
final class Ablation {
    /** How the names of those begin that are left out together. */
    private static final List<String> FEATURES = List.of("score", "sentence", "before", "near", "context", "title",
            "pairs", "dense", "verb", "subject", "looks", "answers", "fits", "cue", "medium", "share of the asked",
            "asked", "headline", "asks", "length", "early", "story", "best story", "rank in the story", "rarest",
            "behind", "paragraph",
            "missing", "bm25", "phrase", "share of the sentence", "packed");

    private Ablation() {}

    public static void main(String[] args) throws IOException {
        try (Corpus corpus = new Corpus(Path.of(args[0]), Path.of(args[1]))) {
            Lessons lessons = new Lessons(Item.all(), corpus);
            show(lessons, corpus, "");
            FEATURES.forEach(feature -> show(lessons, corpus, feature));
        }
    }

    private static void show(Lessons lessons, Corpus corpus, String without) {
        Map<String, Double> figures = new HeldOut(lessons, corpus, lessons.folds(without)).figures(0, _ -> true)
                .shares();
        System.out.printf(Locale.ROOT, "without %-20s hit@1 %s joint@1 %s hit@3 %s%n",
                without.isEmpty() ? "nothing" : without, figures.get("hit@1"), figures.get("joint@1"),
                figures.get("hit@3"));
    }
}
