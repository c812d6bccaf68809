package dev.verbatim.app;

import dev.verbatim.cli.Cli;
import dev.verbatim.cli.Screen;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The whole program inside the test's own process, its streams in memory.
 *
 * @param home where its configuration lies
 */
record Program(Path home, Map<String, String> environment) {
    Program(Path home) {
        this(home, Map.of());
    }

    Run run(String input, String... arguments) {
        return run(Stop.onSignal(), input, arguments);
    }

    Run run(Stop stop, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new BufferedReader(new StringReader(input)), utf8(out), utf8(err), false, false, 0);
        try {
            int status = new Cli(screen, new Wiring(home, environment, stop)).run(arguments);
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            stop.finished();
        }
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
