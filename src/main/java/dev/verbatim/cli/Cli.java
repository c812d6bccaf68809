package dev.verbatim.cli;

import dev.verbatim.index.IndexException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;

/** The command line. */
public final class Cli {
    private final Screen screen;
    private final Services.Opening opening;

    public Cli(Screen screen, Services.Opening opening) {
        this.screen = screen;
        this.opening = opening;
    }

    /**
     * Runs one command.
     *
     * @return 0 done or answered, 1 nothing found or failed, 2 wrong usage or configuration
     */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(screen, opening));
        line.setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(screen.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        // A question may begin with “@”: it is a handle, no file of arguments.
        line.setExpandAtFiles(false);
        line.setExecutionExceptionHandler((failure, _, _) -> tell(failure));
        return line.execute(arguments);
    }

    private int tell(Exception failure) throws Exception {
        screen.err().println(Printable.of(String.valueOf(failure.getMessage())));
        return switch (failure) {
            case UsageException _ -> ExitCode.USAGE;
            case CommandLine.ParameterException wrong -> throw wrong;
            case IndexException _,CancellationException _,java.io.IOException _ -> ExitCode.SOFTWARE;
            default -> throw failure;
        };
    }
}
