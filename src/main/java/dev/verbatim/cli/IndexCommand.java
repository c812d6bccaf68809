package dev.verbatim.cli;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Order;
import dev.verbatim.reply.ProgressWords;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "index", description = {
        "Read the sources, and index what was added or changed. When it is stopped, the next time goes on from there."})
final class IndexCommand extends Command {
    @Option(names = "--full", description = {
            "Make the index anew, beside the one that answers meanwhile, and put it in its place at the end. It also heals a"
                    + " damaged index."})
    private boolean full;

    @Override
    boolean isHealing() {
        return full;
    }

    @Override
    int run(Services services, Screen screen) {
        Gatherer gatherer = services.gatherer();
        GatherReport report = new Gathering(screen)
                .run(progress -> full ? gatherer.rebuild(progress) : gatherer.gather(Order.now(), progress));
        screen.out()
                .println(ProgressWords.stories(report.stories()) + " in the index: " + report.added() + " added, "
                        + report.changed()
                        + " changed, " + report.unchanged() + " unchanged; " + report.removed() + " removed, "
                        + report.refused().size()
                        + " refused.");
        return report.refused().isEmpty() ? DONE : NOTHING;
    }
}
