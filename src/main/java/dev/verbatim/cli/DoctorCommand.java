package dev.verbatim.cli;

import dev.verbatim.cli.Finding.Level;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParentCommand;

/** Opens nothing itself: it has to work where nothing else does. */
@CommandLine.Command(name = "doctor", description = {
        "Check all that the bot needs: Java, memory, configuration, sources, index, models, Discord.",
        "",
        "Each line is ok, warn or fail, and says what to do. It changes nothing."}, footer = {"",
                "Exit status: 0 nothing failed, 1 something did."})
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private RootCommand root;

    @Override
    public Integer call() {
        List<Finding> findings = root.examine();
        findings.forEach(finding -> root.screen().out().println(Printable.of(finding.line())));
        return findings.stream().anyMatch(finding -> finding.level() == Level.FAIL) ? Command.NOTHING : Command.DONE;
    }
}
