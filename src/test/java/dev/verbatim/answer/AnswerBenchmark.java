package dev.verbatim.answer;

import dev.verbatim.index.Scope;
import dev.verbatim.learn.Item;
import dev.verbatim.meaning.LanguageModel;
import dev.verbatim.meaning.Reader;
import dev.verbatim.question.Question;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a question costs, in CPU time of the thread that answers it, from its text to the answer: {@code AnswerBenchmark
 * FOLDER-OF-STORIES WORK-FOLDER}, the work folder being that of {@link Training}. By words alone,
 * and with the language model. Each question is asked once before, so that the code is compiled.
 */
final class AnswerBenchmark {
    private static final int QUESTIONS = 500;

    private AnswerBenchmark() {}

    public static void main(String[] args) throws IOException {
        List<Item> items = Item.all();
        int step = Math.max(1, items.size() / QUESTIONS);
        List<Item> asked = IntStream.range(0, items.size() / step).mapToObj(i -> items.get(i * step)).toList();
        try (Corpus corpus = new Corpus(Path.of(args[0]), Path.of(args[1]));
                LanguageModel model = new LanguageModel()) {
            show("by words alone", asked, corpus, Reader.NONE);
            show("read by the language model too", asked, corpus, model);
        }
    }

    private static void show(String how, List<Item> items, Corpus corpus, Reader reader) {
        List<Answerer> answerers = items.stream().map(item -> new Answerer(corpus.index(item.story()),
                () -> AnswerSettings.DEFAULT, reader)).toList();
        double[] millis = new double[items.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < millis.length; i++) {
                millis[i] = millis(items.get(i).question().asked(), answerers.get(i));
            }
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%s: %d questions, CPU time p50 %.1f ms, p99 %.1f ms%n", how, millis.length,
                millis[millis.length / 2], millis[millis.length * 99 / 100]);
    }

    private static double millis(String question, Answerer answerer) {
        long start = cpu();
        answerer.answer(Question.parse(question), Scope.ALL);
        return (cpu() - start) / 1e6;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
