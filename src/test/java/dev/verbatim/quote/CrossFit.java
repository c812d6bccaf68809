package dev.verbatim.quote;

import dev.verbatim.name.Tagger;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the models of this package think of stories that did not teach them: each fold is read with models that were learned
 * from the other folds.
 */
public final class CrossFit {
    public static final int FOLDS = 5;

    private CrossFit() {}

    /** A marked story, and what may be quoted in it. */
    public record Read(Story story, List<MarkedStory.Attribution> attributions, List<Possible> possible, int fold) {}

    /** All stories of a folder that holds {@code text} and {@code attributions}, fold by fold. */
    public static List<Read> read(Path corpus) throws IOException {
        List<MarkedStory> stories = MarkedStory.load(corpus);
        Training all = new Training(stories);
        List<Read> read = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            QuotationFinder finder = finder(new Training(all, fold));
            for (int i = fold; i < stories.size(); i += FOLDS) {
                MarkedStory story = stories.get(i);
                read.add(new Read(story.story(), story.attributions(), finder.weigh(story.story()), fold));
            }
        }
        return read;
    }

    private static QuotationFinder finder(Training training) {
        return new QuotationFinder(new Tagger(), new DirectFinder(new Model(training.speakers())),
                new StatementFinder(new Model(training.sources()), new Model(training.extents())));
    }
}
