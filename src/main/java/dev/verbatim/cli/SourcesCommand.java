package dev.verbatim.cli;

import picocli.CommandLine;

@CommandLine.Command(name = "sources", description = "List where the stories come from, and how many there are.")
final class SourcesCommand extends Command {
    @Override
    int run(Services services, Screen screen) {
        screen.print(services.responder().sources());
        return DONE;
    }
}
