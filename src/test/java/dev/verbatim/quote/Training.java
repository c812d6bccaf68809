package dev.verbatim.quote;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Tagger;
import dev.verbatim.name.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Learns the models of this package from marked stories: {@code Training CORPUS RESOURCE-FOLDER}. */
final class Training {
    private final List<Lesson> lessons = new ArrayList<>();

    Training(List<MarkedStory> stories) {
        Tagger tagger = new Tagger();
        for (MarkedStory story : stories) {
            Words words = tagger.read(story.story());
            lessons.add(new Lesson(new Reading(story.story(), words, Cast.of(story.story(), words), true),
                    story.attributions()));
        }
    }

    Training(Training all, int fold) {
        for (int i = 0; i < all.lessons.size(); i++) {
            if (i % 5 != fold) {
                lessons.add(all.lessons.get(i));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Training training = new Training(MarkedStory.load(Path.of(args[0])));
        write(training.speakers(), Path.of(args[1], DirectFinder.MODEL));
        write(training.sources(), Path.of(args[1], StatementFinder.SOURCES));
        write(training.extents(), Path.of(args[1], StatementFinder.EXTENTS));
    }

    static void write(List<String> model, Path file) throws IOException {
        Files.write(file, model);
    }

    List<Lesson> lessons() {
        return lessons;
    }

    List<String> speakers() {
        Ranker ranker = new Ranker(10, 0.0005, 3);
        lessons.forEach(lesson -> lesson.speakers(ranker));
        return ranker.train();
    }

    List<String> sources() {
        Ranker ranker = new Ranker(4, 0.0005, 5);
        lessons.forEach(lesson -> lesson.sources(ranker));
        return ranker.train();
    }

    List<String> extents() {
        Ranker ranker = new Ranker(5, 0.0005, 4);
        lessons.forEach(lesson -> lesson.extents(ranker));
        return ranker.train();
    }
}
