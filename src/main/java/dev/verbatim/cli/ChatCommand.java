package dev.verbatim.cli;

import java.io.IOException;
import picocli.CommandLine;

@CommandLine.Command(name = "chat", description = "The bot in this terminal, with the commands that it has on Discord.")
final class ChatCommand extends Command {
    @Override
    int run(Services services, Screen screen) throws IOException, InterruptedException {
        new Gathering(screen).run(services.gatherer());
        services.keeping().begin();
        new Chat(services.responder(), screen).run();
        return DONE;
    }
}
