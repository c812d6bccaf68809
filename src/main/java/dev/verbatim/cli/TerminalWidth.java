package dev.verbatim.cli;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** How wide the terminal is, as it says itself. */
final class TerminalWidth {
    private static final int USUAL = 80;

    private TerminalWidth() {}

    /** In columns; 80 where the terminal does not tell. */
    static int find() {
        try (Terminal terminal = TerminalBuilder.builder().dumb(true).build()) {
            int columns = terminal.getSize().getColumns();
            return columns > 0 ? columns : USUAL;
        } catch (IOException e) {
            return USUAL;
        }
    }
}
