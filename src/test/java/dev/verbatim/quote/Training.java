package dev.verbatim.quote;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Tagger;
import dev.verbatim.name.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

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
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream packed = file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out) {
            packed.write((String.join("\n", model) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    List<Lesson> lessons() {
        return lessons;
    }

    List<String> speakers() {
        Ranker ranker = new Ranker(10, 0.0005, 3, 0.03);
        lessons.forEach(lesson -> lesson.speakers(ranker));
        return ranker.train();
    }

    List<String> sources() {
        Ranker ranker = new Ranker(4, 0.03, 5, 0.03);
        lessons.forEach(lesson -> lesson.sources(ranker));
        return ranker.train();
    }

    List<String> extents() {
        Ranker ranker = new Ranker(5, 0.01, 4, 0.03);
        lessons.forEach(lesson -> lesson.extents(ranker));
        return ranker.train();
    }
}
