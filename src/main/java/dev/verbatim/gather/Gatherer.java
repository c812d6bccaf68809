package dev.verbatim.gather;

import dev.verbatim.index.IndexException;
import dev.verbatim.index.IndexUpdate;
import dev.verbatim.index.Passage;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.StoryEntry;
import dev.verbatim.quote.Quotation;
import dev.verbatim.source.Reading;
import dev.verbatim.source.Source;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index up to what the sources hold: reads what is new or changed, forgets what is gone.
 *
 * <p>All changes show at once at the end; questions are answered from the old state until then. Safe for use by several
 * threads, though the index takes one gathering at a time.
 */
public final class Gatherer {
    private static final Logger LOG = LoggerFactory.getLogger(Gatherer.class);

    private final List<Source> sources;
    private final Function<Story, List<Quotation>> quotations;
    private final PassageIndex index;
    private volatile boolean cancelled;

    /**
     * Reads from some sources into an index.
     *
     * @param quotations finds the quotations of a story; first called when there is a story to read
     */
    public Gatherer(List<Source> sources, Function<Story, List<Quotation>> quotations, PassageIndex index) {
        this.sources = List.copyOf(sources);
        this.quotations = quotations;
        this.index = index;
    }

    public List<Source> sources() {
        return sources;
    }

    /**
     * Gathers once.
     *
     * @param progress called before each story is read, on this thread
     * @throws IndexException when the index can't be written; it is then as it was before
     * @throws CancellationException after {@link #cancel}; the index is then as it was before
     */
    public GatherReport gather(Consumer<Progress> progress) {
        Plan plan = Plan.of(sources, index.stamps());
        Tally tally = new Tally(plan);
        if (!plan.tasks().isEmpty() || !plan.gone().isEmpty()) {
            try (IndexUpdate update = index.update()) {
                plan.gone().forEach(update::remove);
                read(plan, update, tally, progress);
                if (tally.report().changedAnything()) {
                    update.commit();
                }
            }
        }
        return tally.report();
    }

    /** Ends a gathering under way, and all later ones, at the next story. */
    public void cancel() {
        cancelled = true;
    }

    private void read(Plan plan, IndexUpdate update, Tally tally, Consumer<Progress> progress) {
        for (Plan.Task task : plan.tasks()) {
            goOnUnlessCancelled();
            progress.accept(tally.progress());
            switch (task.entry().read()) {
                case Reading.Read(Story story) -> write(task, story, update, tally);
                case Reading.Refused(String reason) -> tally.refused(task, reason);
            }
        }
        goOnUnlessCancelled();
        progress.accept(tally.progress());
    }

    private void goOnUnlessCancelled() {
        if (cancelled) {
            throw new CancellationException("the gathering was cancelled");
        }
    }

    private void write(Plan.Task task, Story story, IndexUpdate update, Tally tally) {
        Optional<List<Passage>> passages = passages(story);
        if (passages.isEmpty()) {
            tally.refused(task, "Verbatim stumbled over it: please report that, with what the log says");
        } else {
            update.put(new StoryEntry(story, task.source().name(), task.entry().stamp(), passages.get()));
            tally.written(task, passages.get().size());
        }
    }

    /** The edge where text of any kind meets the analysis: one story that it can't take must not stop the others. */
    private Optional<List<Passage>> passages(Story story) {
        try {
            return Optional.of(new PassageBuilder(story, quotations.apply(story)).build());
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.error("The story {} could not be analysed", story.id(), defect);
            return Optional.empty();
        }
    }

    /** Counts while a gathering runs. */
    private static final class Tally {
        private final Plan plan;
        private final long allBytes;
        private final List<Refusal> refused;
        private int added;
        private int changed;
        private int kept;
        private int done;
        private long bytes;
        private int passages;

        Tally(Plan plan) {
            this.plan = plan;
            this.allBytes = plan.tasks().stream().mapToLong(task -> task.entry().size()).sum();
            this.refused = new ArrayList<>(plan.refused());
            this.kept = plan.unchanged();
        }

        void written(Plan.Task task, int count) {
            added += task.isNew() ? 1 : 0;
            changed += task.isNew() ? 0 : 1;
            passages += count;
            step(task);
        }

        void refused(Plan.Task task, String reason) {
            refused.add(new Refusal(task.source().name(), task.entry().id().value(), reason));
            kept += task.isNew() ? 0 : 1;
            step(task);
        }

        private void step(Plan.Task task) {
            done++;
            bytes += task.entry().size();
        }

        Progress progress() {
            return new Progress(done, plan.tasks().size(), bytes, allBytes);
        }

        GatherReport report() {
            return new GatherReport(added, changed, kept, plan.gone().size(), refused, passages);
        }
    }
}
