package dev.verbatim.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The process's own streams, UTF-8 whatever the locale says. */
final class Streams {
    private static final int BUFFER = 1 << 14;

    private Streams() {}

    static Screen screen(Map<String, String> environment) {
        boolean interactive = isTerminal() && !"dumb".equals(environment.get("TERM"));
        // https://no-color.org: any value that is not empty.
        boolean colour = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Screen(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                interactive,
                colour,
                interactive ? width(environment.get("COLUMNS")) : 0);
    }

    /** Whether input and output both are one. */
    @SuppressWarnings("SystemConsoleNull") // on JDK 25 it is null again where there is no terminal
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), true,
                StandardCharsets.UTF_8);
    }

    private static int width(@Nullable String columns) {
        return columns != null && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : TerminalWidth.find();
    }
}
