package dev.verbatim.cli;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Progress;
import dev.verbatim.index.IndexException;
import dev.verbatim.reply.ProgressWords;
import java.util.function.Consumer;
import java.util.function.Function;

/** Brings the index up to date before a command, telling on standard error what takes time and what was refused. */
final class Gathering {
    private static final int BAR = 30;
    private static final int STEPS = 200;

    private final Screen screen;
    private int shown = -1;

    Gathering(Screen screen) {
        this.screen = screen;
    }

    /**
     * Gathers, and tells each refusal.
     *
     * @throws IndexException when the index can't be written
     */
    GatherReport run(Gatherer gatherer) {
        return run(gatherer::gather);
    }

    /** Gathers in some way, as {@link #run(Gatherer)} does. */
    GatherReport run(Function<Consumer<Progress>, GatherReport> gathering) {
        GatherReport report = gathering.apply(this::show);
        if (shown >= 0) {
            screen.err().print("\r\u001b[K");
        }
        report.refused().forEach(refusal -> screen.err()
                .println(
                        Printable.of("Refused " + refusal.source() + "/" + refusal.story() + ": " + refusal.reason())));
        return report;
    }

    /** Gathers where that is possible: while another Verbatim writes the index, the index as it is has to do. */
    void runOrAsItIs(Gatherer gatherer) {
        try {
            run(gatherer);
        } catch (IndexException e) {
            screen.err().println(e.getMessage() + " Answering from the index as it is.");
        }
    }

    private void show(Progress progress) {
        int step = (int) (progress.share() * STEPS);
        if (screen.interactive() && step != shown) {
            shown = step;
            int full = (int) (progress.share() * BAR);
            screen.err()
                    .print("\rReading the stories " + "█".repeat(full) + "░".repeat(BAR - full) + " "
                            + ProgressWords.of(progress) + "\u001b[K");
            screen.err().flush();
        }
    }
}
