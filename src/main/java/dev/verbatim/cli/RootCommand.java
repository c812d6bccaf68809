package dev.verbatim.cli;

import dev.verbatim.reply.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

@CommandLine.Command(name = "verbatim", description = {
        "Answers questions about news stories in the stories' own words.",
        "",
        "Without a command it runs the bot on Discord, or in this terminal when there is no DISCORD_TOKEN."
}, subcommands = {
        AskCommand.class, VerifyCommand.class, QuotesCommand.class, DatesCommand.class, TimelineCommand.class,
        IndexCommand.class,
        SourcesCommand.class,
        ChatCommand.class, EvalCommand.class, DoctorCommand.class
}, versionProvider = Version.class, mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
final class RootCommand implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "FILE", scope = ScopeType.INHERIT, description = "Settings (default: config.yml).")
    private @Nullable Path config;

    @Option(names = "--stories", paramLabel = "DIR", scope = ScopeType.INHERIT, description = {
            "Read just this folder, in place of the configuration's sources."})
    private @Nullable Path stories;

    @Option(names = "--index", paramLabel = "DIR", scope = ScopeType.INHERIT, description = {
            "Keep the index there (default: as configured; with --stories a temporary one)."})
    private @Nullable Path index;

    private final Screen screen;
    private final Services.Opening opening;

    RootCommand(Screen screen, Services.Opening opening) {
        this.screen = screen;
        this.opening = opening;
    }

    Services open(boolean healing) {
        return opening.open(new Options(config, stories, index, healing));
    }

    List<Finding> examine() {
        return opening.examine(new Options(config, stories, index, false));
    }

    Screen screen() {
        return screen;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Services services = open(false)) {
            if (services.bot().isPresent()) {
                services.keeping().begin();
                services.bot().get().run();
            } else {
                new Gathering(screen).run(services.gatherer());
                services.keeping().begin();
                screen.print(Wording.noToken());
                new Chat(services.responder(), screen).run();
            }
            return Command.DONE;
        }
    }
}
