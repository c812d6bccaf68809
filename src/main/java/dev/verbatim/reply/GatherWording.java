package dev.verbatim.reply;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Progress;
import dev.verbatim.gather.Refusal;
import dev.verbatim.source.OwnSource;
import java.util.ArrayList;
import java.util.List;

/** Sources and their reading in words. */
final class GatherWording {
    /** A longer list helps nobody in a chat; the command line tells all. */
    private static final int MOST_REFUSALS = 10;
    private static final int BAR = 20;

    private GatherWording() {}

    static Reply report(GatherReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong("Done."),
                Run.plain(" " + stories(report.stories()) + " in the index: " + report.added()
                        + " added, " + report.changed() + " changed, " + report.unchanged() + " unchanged; "
                        + report.removed()
                        + " removed, " + report.refused().size() + " refused.")));
        report.refused().stream().limit(MOST_REFUSALS).map(GatherWording::refusal).forEach(blocks::add);
        if (report.refused().size() > MOST_REFUSALS) {
            blocks.add(Block.Note.of(Run.plain("and " + (report.refused().size() - MOST_REFUSALS) + " more")));
        }
        return new Reply(blocks);
    }

    static Block refusal(Refusal refusal) {
        return Block.Item.of(Run.code(OwnSource.shown(refusal.story())), Run.plain(": " + refusal.reason()));
    }

    static Reply progress(Progress progress) {
        int full = (int) (progress.share() * BAR);
        return Reply.of(
                Block.Line.of(Run.plain("Reading the stories "), Run.code("█".repeat(full) + "░".repeat(BAR - full)),
                        Run.plain(" " + ProgressWords.of(progress))));
    }

    static Reply underWay() {
        return Reply
                .of(Block.Line.of(Run.plain("The sources are being read already. Questions are answered meanwhile.")));
    }

    static Reply cancelled() {
        return Reply.of(Block.Line.of(Run.strong("Cancelled."),
                Run.plain(" What was read until then is kept; the next reading goes on from there.")));
    }

    static Reply noSuchSource() {
        return Reply.of(Block.Line.of(Run.plain("There is no such source here. "), Run.code("/source list"),
                Run.plain(" tells those that there are.")));
    }

    private static String stories(int count) {
        return count == 1 ? "1 story" : count + " stories";
    }
}
