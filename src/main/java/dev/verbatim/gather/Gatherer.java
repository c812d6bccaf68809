package dev.verbatim.gather;

import dev.verbatim.index.IndexException;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Rebuild;
import dev.verbatim.quote.Possible;
import dev.verbatim.source.Source;
import dev.verbatim.story.Story;
import dev.verbatim.voice.Voices;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index up to what the sources hold: reads what is new or changed, forgets what is gone.
 *
 * <p>Stories are analysed on several threads and written in the order of the sources, so that the index is the same
 * whatever the number of threads. Every few seconds, and at the end, what was read is committed, whole stories at a time:
 * from then on it answers, and a gathering that is killed or cancelled is gone on with by the next. A story whose stamp
 * changed and whose content did not is not analysed again. Safe for use by several threads, which wait for each other.
 */
public final class Gatherer {
    private final Function<Story, List<Possible>> quotations;
    private final Voices voices = new Voices();
    private final PassageIndex index;
    private final Pace pace;
    private final Retries retries;
    private final Standing standing = new Standing();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile List<Source> sources;
    private volatile @Nullable UnderWay underWay;
    private volatile boolean stopped;

    /**
     * Reads from some sources into an index.
     *
     * @param quotations finds what may be quotations of a story; first called when there is a story to read; on several threads
     */
    public Gatherer(List<Source> sources, Function<Story, List<Possible>> quotations, PassageIndex index) {
        this(sources, quotations, index, Pace.usual());
    }

    Gatherer(List<Source> sources, Function<Story, List<Possible>> quotations, PassageIndex index, Pace pace) {
        this.sources = List.copyOf(sources);
        this.quotations = quotations;
        this.index = index;
        this.pace = pace;
        this.retries = new Retries(pace.ticks());
    }

    public List<Source> sources() {
        return sources;
    }

    /** From the next gathering on, these are the sources; stories of others are forgotten then. */
    public void setSources(List<Source> sources) {
        this.sources = List.copyOf(sources);
        listeners.forEach(Runnable::run);
    }

    /** Told after {@link #setSources}, on the thread that called it. */
    public void whenSourcesChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Gathers from all sources, as {@link #gather(Order, Consumer)}. */
    public GatherReport gather(Consumer<Progress> progress) {
        return gather(Order.ALL, progress);
    }

    /**
     * Gathers once, when all that were called before are done.
     *
     * @param progress called before each story is written, on this thread
     * @throws IndexException when the index can't be written; it then holds what was last committed
     * @throws CancellationException after {@link #cancel} or {@link #stop}; what was read until then is kept
     */
    public GatherReport gather(Order order, Consumer<Progress> progress) {
        return inTurn(progress, run -> run(order, index, null, run));
    }

    /**
     * Reads all stories anew into an index beside the one that answers, and swaps them at the end. What an earlier one
     * that was killed or cancelled had read is not read again. Stories that can't be read now are taken over. Sites are
     * looked at even where that is not due.
     *
     * @param progress as with {@link #gather(Order, Consumer)}
     * @throws IndexException when the index can't be written; the old one is then as it was
     * @throws CancellationException as with {@link #gather(Order, Consumer)}; the old index is then as it was
     */
    public GatherReport rebuild(Consumer<Progress> progress) {
        return inTurn(progress, run -> {
            try (Rebuild rebuild = index.rebuild()) {
                GatherReport report = run(Order.now(), rebuild.index(), Former.of(index), run);
                rebuild.swap();
                return report;
            }
        });
    }

    /** How far the gathering is that is under way, if one is. */
    public Optional<Progress> underWay() {
        return Optional.ofNullable(underWay).map(UnderWay::progress);
    }

    /** What was refused when its source was last gathered, and waits to be mended. */
    public List<Refusal> refused() {
        return standing.refused(sources);
    }

    /** Ends the gathering under way at the next story. Returns at once; false when there is none. */
    public boolean cancel() {
        UnderWay run = underWay;
        if (run != null) {
            run.cancel();
        }
        return run != null;
    }

    /** Ends a gathering under way, and all later ones. */
    public void stop() {
        stopped = true;
        cancel();
    }

    private GatherReport inTurn(Consumer<Progress> progress, Function<UnderWay, GatherReport> work) {
        turn.lock();
        try {
            UnderWay run = new UnderWay(progress);
            underWay = run;
            if (stopped) {
                throw new CancellationException("Verbatim is stopping.");
            }
            return work.apply(run);
        } finally {
            underWay = null;
            turn.unlock();
        }
    }

    private GatherReport run(Order order, PassageIndex target, @Nullable Former former, UnderWay run) {
        Plan plan = Plan.of(sources, order, target.stamps(), former, retries);
        Analysis analysis = new Analysis(quotations, voices, target, former);
        GatherReport report = new Run(plan, analysis, pace, run).into(target);
        retries.note(plan.tasks(), report.refused());
        standing.note(sources, order, report.refused());
        return report;
    }
}
