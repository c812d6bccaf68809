package dev.verbatim.app;

import dev.verbatim.cli.Cli;
import dev.verbatim.cli.Screen;
import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where the program begins and ends. */
public final class Main {
    /** The launcher tells where the program lies; its configuration, stories and index lie beside it. */
    private static final Path HOME = Path.of(System.getProperty("verbatim.home", ""));

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        // Lucene speaks through java.util.logging: one log is enough.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Stop stop = Stop.onSignal();
        try {
            return new Cli(Screen.ofProcess(System.getenv()), new Wiring(HOME, System.getenv(), stop)).run(arguments);
        } finally {
            stop.finished();
        }
    }
}
