package dev.verbatim.cli;

import dev.verbatim.reply.Reply;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param out results
 * @param err everything else: progress, warnings, errors
 * @param interactive whether a person sits in front of it
 * @param colour whether colours show
 * @param width in columns; lines are wrapped there. 0 for no wrapping, as in a pipe
 */
public record Screen(
        BufferedReader in, PrintStream out, PrintStream err, boolean interactive, boolean colour, int width) {
    /** The process's own streams: UTF-8 whatever the locale says, colours only on a terminal. */
    public static Screen ofProcess(Map<String, String> environment) {
        return Streams.screen(environment);
    }

    void print(Reply reply) {
        out.print(new TerminalText(colour, width).of(reply));
        out.flush();
    }
}
