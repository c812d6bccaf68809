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
        blocks.add(Texts.line("gather.done", ProgressWords.stories(report.stories()), report.added(), report.changed(),
                report.unchanged(), report.removed(), report.refused().size()));
        report.refused().stream().limit(MOST_REFUSALS).map(GatherWording::refusal).forEach(blocks::add);
        if (report.refused().size() > MOST_REFUSALS) {
            blocks.add(Texts.note("list.more", report.refused().size() - MOST_REFUSALS));
        }
        return new Reply(blocks);
    }

    static Block refusal(Refusal refusal) {
        return Block.Item.of(Run.code(OwnSource.shown(refusal.story())), Run.plain(": " + refusal.reason()));
    }

    static Reply progress(Progress progress) {
        int full = (int) (progress.share() * BAR);
        return Reply.of(Texts.line("gather.progress", Run.code("█".repeat(full) + "░".repeat(BAR - full)),
                ProgressWords.of(progress)));
    }

    static Reply underWay() {
        return Reply.of(Texts.line("gather.under-way"));
    }

    static Reply cancelled() {
        return Reply.of(Texts.line("gather.cancelled"));
    }

    static Reply noSuchSource() {
        return Reply.of(Texts.line("gather.no-such-source"));
    }
}
