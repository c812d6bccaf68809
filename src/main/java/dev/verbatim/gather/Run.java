package dev.verbatim.gather;

import dev.verbatim.index.IndexUpdate;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Stamp;
import java.util.concurrent.CancellationException;

/**
 * One way through a plan: reads and analyses ahead, writes in the plan's order, commits whole stories every now and then.
 * What is gone goes with the last commit, so that a story that was renamed is never missing in between.
 */
final class Run {
    private final Plan plan;
    private final Analysis analysis;
    private final Pace pace;
    private final UnderWay underWay;
    private final Tally tally;
    private long committed;
    private boolean dirty;

    Run(Plan plan, Analysis analysis, Pace pace, UnderWay underWay) {
        this.plan = plan;
        this.analysis = analysis;
        this.pace = pace;
        this.underWay = underWay;
        this.tally = new Tally(plan, pace.ticks());
    }

    /** @throws CancellationException when cancelled; what was read until then is kept */
    GatherReport into(PassageIndex index) {
        if (!plan.tasks().isEmpty() || !plan.gone().isEmpty()) {
            try (IndexUpdate update = index.update()) {
                write(update);
            }
        }
        return tally.report();
    }

    private void write(IndexUpdate update) {
        committed = pace.ticks().getAsLong();
        try {
            writeAll(update);
        } catch (CancellationException e) {
            commit(update);
            throw e;
        }
        plan.gone().forEach(update::remove);
        tally.removed(plan.gone().size());
        dirty |= !plan.gone().isEmpty();
        commit(update);
    }

    private void writeAll(IndexUpdate update) {
        try (Ahead<Plan.Task, Analysed> analysed = new Ahead<>(plan.tasks(), pace.threads(), analysis::of,
                underWay::isCancelled)) {
            for (Plan.Task task : plan.tasks()) {
                underWay.tell(tally.progress());
                write(task, analysed.next(), update);
                commitIfDue(update);
            }
        }
        underWay.tell(tally.progress());
        if (underWay.isCancelled()) {
            throw new CancellationException(Ahead.CANCELLED);
        }
    }

    private void write(Plan.Task task, Analysed analysed, IndexUpdate update) {
        switch (analysed) {
            case Analysed.Written written -> {
                update.put(written.entry());
                tally.written(task, written.entry().passages().size());
                dirty = true;
            }
            case Analysed.Same same -> {
                update.restamp(same.story(), new Stamp(task.source().name(), task.entry().stamp()));
                tally.same(task);
                dirty = true;
            }
            case Analysed.Refused refused -> refuse(task, refused, update);
        }
    }

    private void refuse(Plan.Task task, Analysed.Refused refused, IndexUpdate update) {
        if (refused.kept() != null) {
            update.put(refused.kept());
            dirty = true;
        }
        tally.refused(task, refused.reason(), refused.kept() != null || !task.isNew());
    }

    private void commitIfDue(IndexUpdate update) {
        if (pace.ticks().getAsLong() - committed >= pace.betweenCommits().toNanos()) {
            commit(update);
        }
    }

    private void commit(IndexUpdate update) {
        if (dirty) {
            update.commit();
        }
        dirty = false;
        committed = pace.ticks().getAsLong();
    }
}
