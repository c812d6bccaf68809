package dev.verbatim.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.learn.Item;
import dev.verbatim.meaning.TrainingPages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes what the language model is taught with: {@code ReadingLessons FOLDER-OF-STORIES WORK-FOLDER}, in a build with the
 * profile {@code training}, the work folder being that of {@link Training}. There it leaves the questions with their best
 * hits, {@code reading.jsonl}, and the model that the teaching begins with. Questions of the fold {@value #ASIDE} are kept
 * aside for {@link ReadingTraining}.
 */
final class ReadingLessons {
    static final int ASIDE = 0;
    static final String FILE = "reading.jsonl";
    private static final String BASE = "/all-minilm-l6-v2.onnx";
    private static final int BEST = 24;

    private final TrainingPages pages = new TrainingPages();
    private final ObjectMapper json = new ObjectMapper();

    private ReadingLessons() {}

    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[1]);
        try (Corpus corpus = new Corpus(Path.of(args[0]), work);
                InputStream base = Objects.requireNonNull(ReadingLessons.class.getResourceAsStream(BASE), BASE)) {
            Files.copy(base, work.resolve(BASE.substring(1)), StandardCopyOption.REPLACE_EXISTING);
            new ReadingLessons().write(new Lessons(Item.all(), corpus).folds(Lessons.Used.ALL).doubts(),
                    work.resolve(FILE));
        }
    }

    /** Each question once where its story is; where it is not, as often as it is asked there. */
    private void write(List<Lessons.Doubt> doubts, Path file) throws IOException {
        Set<String> seen = new HashSet<>();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Lessons.Doubt doubt : doubts) {
                if (doubt.lesson().fold() != ASIDE && (doubt.lesson().astray() || seen.add(id(doubt)))) {
                    out.write(json.writeValueAsString(lesson(doubt)));
                    out.newLine();
                }
            }
        }
    }

    private static String id(Lessons.Doubt doubt) {
        return doubt.lesson().item().expected().id();
    }

    private Map<String, Object> lesson(Lessons.Doubt doubt) {
        Item item = doubt.lesson().item();
        List<Ranked> best = doubt.ranked().subList(0, Math.min(BEST, doubt.ranked().size()));
        return Map.of("answered", item.isAnswerable(), "astray", doubt.lesson().astray(),
                "right", pages(item, best.stream().filter(each -> item.isAnsweredBy(each.hit())).toList()),
                "wrong", pages(item, best.stream().filter(each -> !item.isAnsweredBy(each.hit())).toList()));
    }

    private List<TrainingPages.Pieces> pages(Item item, List<Ranked> ranked) {
        return ranked.stream().map(each -> pages.of(item.question().text(), Reading.excerpt(each.hit()))).toList();
    }
}
