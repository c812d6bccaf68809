package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;

/** A passage's words in runs, some of them strong. */
final class Marking {
    private Marking() {}

    /**
     * The runs' words one after the other are the passage to the letter.
     *
     * @param marked in order, not overlapping; what lies outside of the passage marks nothing, and neither does all of it
     */
    static List<Run> of(CitedPassage passage, List<Span> marked) {
        Span all = passage.passage().span();
        List<Run> runs = new ArrayList<>();
        int done = all.start();
        for (Span each : marked) {
            if (all.contains(each) && !each.isEmpty() && !each.equals(all)) {
                add(runs, Run.plain(passage.story().text(new Span(done, each.start()))));
                add(runs, Run.strong(passage.story().text(each)));
                done = each.end();
            }
        }
        add(runs, Run.plain(passage.story().text(new Span(done, all.end()))));
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        if (!run.words().isEmpty()) {
            runs.add(run);
        }
    }
}
