package dev.verbatim.answer;

import dev.verbatim.index.PassageIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells what each kind of feature is worth: {@code Ablation FOLDER-OF-STORIES} learns the ranking anew without it. */
final class Ablation {
    private static final List<String> FEATURES = List.of("score", "sentence", "sentence, each word",
            "sentence, no names", "near",
            "near, names", "near, rare", "context", "title", "pairs", "story", "looks like", "answers", "fits",
            "headline", "asks",
            "length", "asked", "who-said", "who ", "any");

    private Ablation() {}

    public static void main(String[] args) throws IOException {
        List<Item> items = Item.all();
        try (PassageIndex index = Training.index(items, Path.of(args[0]))) {
            Lessons lessons = new Lessons(items, index);
            show(lessons, "");
            FEATURES.forEach(feature -> show(lessons, feature));
        }
    }

    private static void show(Lessons lessons, String without) {
        System.out.printf(Locale.ROOT, "without %-20s first %.1f %%%n", without.isEmpty() ? "nothing" : without,
                100 * lessons.found(1, without));
    }
}
