package dev.verbatim.answer;

import dev.verbatim.learn.Item;
import dev.verbatim.meaning.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Learns the ranking with likeness in meaning among its features, and tells how good the answers are without it and with
 * it: {@code SemanticTraining FOLDER-OF-STORIES RESOURCE-FOLDER WORK-FOLDER}, in a build with the profile {@code semantic}.
 * It takes a quarter of an hour the first time; the work folder is that of {@link Training}, and keeps the sentences'
 * vectors too.
 */
final class SemanticTraining {
    private SemanticTraining() {}

    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[2]);
        try (Corpus corpus = new Corpus(Path.of(args[0]), work);
                Meaning meaning = Meaning.in(work.resolve("meaning.db"))) {
            Lessons lessons = new Lessons(Item.all(), corpus, meaning);
            Lessons.Learned ranking = lessons.ranking();
            Files.write(Path.of(args[1], Ranking.SEMANTIC_MODEL), ranking.weights());
            Files.write(Path.of(args[1], Ranking.SEMANTIC_TREES), ranking.trees());
            new HeldOut(corpus, lessons.folds(Lessons.Used.allBut(Ranking.MEANING))).print();
            new HeldOut(corpus, lessons.folds(Lessons.Used.ALL)).print();
        }
    }
}
