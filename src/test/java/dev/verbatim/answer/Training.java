package dev.verbatim.answer;

import dev.verbatim.learn.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Learns the models of this package, and tells how good the answers are with them: {@code Training FOLDER-OF-STORIES
 * RESOURCE-FOLDER WORK-FOLDER}. The work folder keeps the indexes for the next time; it has to be emptied when stories are
 * read or attributed in another way.
 */
final class Training {
    private Training() {}

    public static void main(String[] args) throws IOException {
        try (Corpus corpus = new Corpus(Path.of(args[0]), Path.of(args[2]))) {
            Lessons lessons = new Lessons(Item.all(), corpus);
            Lessons.Learned ranking = lessons.ranking();
            Files.write(Path.of(args[1], Ranking.MODEL), ranking.weights());
            Files.write(Path.of(args[1], Ranking.TREES), ranking.trees());
            Lessons.Folds folds = lessons.folds(Lessons.Used.ALL);
            Lessons.Learned silence = folds.silence();
            Files.write(Path.of(args[1], Confidence.MODEL), silence.weights());
            Files.write(Path.of(args[1], Confidence.TREES), silence.trees());
            new HeldOut(corpus, folds.doubts(), folds.answerers()).print();
        }
    }
}
