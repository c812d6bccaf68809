package dev.verbatim.answer;

import dev.verbatim.learn.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells what each group of features is worth: {@code Ablation FOLDER-OF-STORIES WORK-FOLDER [STEP]} learns ranking and silence anew
 * without it, each fold from the others. Hits are counted before what is shown is chosen: whether a sentence of the first
 * one or three answers. With a step only each third, fourth … question counts.
 */
final class Ablation {
    /** What the names of those that are left out together match. */
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        String kind = " [A-Z_]+";
        GROUPS.put("nothing", "");
        GROUPS.put("words of the sentence", "(?:sentence|missing)(?:,.*| in.*)?|dense.*|share of the sentence");
        GROUPS.put("neighbours",
                "(?:before|behind|near|missing near|missing name near|found near|paragraph)(?:,.*)?.*");
        GROUPS.put("headline and story", "(?:title|headline|context|story|best story|missing name)(?:,.*)?");
        GROUPS.put("names and speakers", "subject.*|verb.*|share of the asked|(?:asked|other) .*|[A-Z_]+ .*");
        GROUPS.put("likeness of words", "alike.*|likeness.*|missing alike");
        GROUPS.put("kind of answer", "(?:looks like|looks near|answers|fits)" + kind);
        GROUPS.put("cue and medium", "cue is asked|medium is asked");
        GROUPS.put("phrases", "phrase|pairs.*|packed|bm25");
        GROUPS.put("rarity in the story", ".*, in the story|near, rare");
        GROUPS.put("place", "early|length|asks|headline|rank in the story");
        GROUPS.put("rivals", "score.*|sentence, of the fullest|story, .*|paragraph, other score");
        GROUPS.put("signs: slots", "slots?(?:,.*)?");
        GROUPS.put("signs: odds",
                "value.*|lead|share of .*(?:odds|story)|ahead of.*|entropy|all odds|standard.*|candidates"
                        + "|stories among.*");
        GROUPS.put("signs: kind", "kind" + kind);
    }

    private Ablation() {}

    public static void main(String[] args) throws IOException {
        try (Corpus corpus = new Corpus(Path.of(args[0]), Path.of(args[1]))) {
            int step = args.length > 2 ? Integer.parseInt(args[2]) : 1;
            List<Item> all = Item.all();
            Lessons lessons = new Lessons(
                    IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList(), corpus);
            GROUPS.forEach((name, names) -> show(name, lessons.folds(without(Pattern.compile(names)))));
            show("all trees", lessons.folds(new Lessons.Used(_ -> true, _ -> false)));
        }
    }

    private static Lessons.Used without(Pattern names) {
        return new Lessons.Used(name -> !names.matcher(name).matches(), name -> !names.matcher(name).matches());
    }

    private static void show(String without, Lessons.Folds folds) {
        List<Confidence> confidences = folds.confidences();
        System.out.printf(Locale.ROOT,
                "without %-22s hit@1 %.1f hit@3 %.1f area under the ROC curve of the confidence %.3f%n",
                without, hits(folds, 1), hits(folds, 3),
                HeldOut.area(sure(folds, confidences, true), sure(folds, confidences, false)));
    }

    private static double hits(Lessons.Folds folds, int first) {
        return 100 * folds.doubts().stream().filter(doubt -> doubt.lesson().item().isAnswerable())
                .mapToDouble(doubt -> doubt.ranked().stream().limit(first)
                        .anyMatch(ranked -> doubt.lesson().item().isAnsweredBy(ranked.hit())) ? 1 : 0)
                .average().orElse(0);
    }

    private static double[] sure(Lessons.Folds folds, List<Confidence> confidences, boolean answerable) {
        return folds.doubts().stream().filter(doubt -> doubt.lesson().item().isAnswerable() == answerable)
                .mapToDouble(doubt -> confidences.get(doubt.lesson().fold()).odds(doubt.signs())).toArray();
    }
}
