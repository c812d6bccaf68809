package dev.verbatim.cli;

import dev.verbatim.gather.GatherReport;
import picocli.CommandLine;

@CommandLine.Command(name = "index", description = "Read the sources, and index what was added or changed.")
final class IndexCommand extends Command {
    @Override
    int run(Services services, Screen screen) {
        GatherReport report = new Gathering(screen).run(services.gatherer());
        screen.out()
                .println(report.stories() + " stories in the index: " + report.added() + " added, " + report.changed()
                        + " changed, " + report.unchanged() + " unchanged; " + report.removed() + " removed, "
                        + report.refused().size()
                        + " refused.");
        return report.refused().isEmpty() ? DONE : NOTHING;
    }
}
