package dev.verbatim.app;

import dev.verbatim.cli.Cli;
import dev.verbatim.cli.Screen;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where the program begins and ends. */
public final class Main {
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
            return new Cli(Screen.ofProcess(System.getenv()), new Wiring(System.getenv(), stop)).run(arguments);
        } finally {
            stop.finished();
        }
    }
}
