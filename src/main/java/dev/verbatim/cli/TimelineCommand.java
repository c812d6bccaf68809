package dev.verbatim.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

@CommandLine.Command(name = "timeline", description = {
        "What somebody said, or what a story tells with its day, oldest first."})
final class TimelineCommand extends Command {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Only what speakers of this name said.")
    private @Nullable String speaker;

    @Option(names = "--story", paramLabel = "STORY", description = "Only from this story: its path without the extension.")
    private @Nullable String story;

    @Override
    int run(Services services, Screen screen) {
        if (isBlank(speaker) && isBlank(story)) {
            throw new ParameterException(spec().commandLine(), "timeline needs --speaker NAME or --story STORY");
        }
        new Gathering(screen).run(services.gatherer());
        screen.print(services.responder().timeline(speaker, story));
        return DONE;
    }

    private static boolean isBlank(@Nullable String name) {
        return name == null || name.isBlank();
    }
}
