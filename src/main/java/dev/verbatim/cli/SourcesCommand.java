package dev.verbatim.cli;

import picocli.CommandLine;

@CommandLine.Command(name = "sources", description = {
        "List where the stories come from, how many there are, and how each source stands. What is due is read first."})
final class SourcesCommand extends Command {
    @Override
    int run(Services services, Screen screen) {
        new Gathering(screen).runOrAsItIs(services.gatherer());
        screen.print(services.responder().sources());
        return DONE;
    }
}
