package dev.verbatim.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Lines from a person, who may edit them and go back to earlier ones, or from a pipe. */
sealed interface LineInput extends AutoCloseable {
    /** The next line, or nothing at the end of the input. */
    Optional<String> read() throws IOException;

    @Override
    void close() throws IOException;

    static LineInput of(Screen screen) throws IOException {
        return screen.interactive() ? Editing.open() : new Piped(screen.in());
    }

    /** From a pipe. */
    record Piped(BufferedReader in) implements LineInput {
        @Override
        public Optional<String> read() throws IOException {
            return Optional.ofNullable(in.readLine());
        }

        @Override
        public void close() {
            // Whoever opened the input closes it.
        }
    }

    /** From a terminal. */
    record Editing(Terminal terminal, LineReader lines) implements LineInput {
        static Editing open() throws IOException {
            Terminal terminal = TerminalBuilder.terminal();
            LineReader lines = LineReaderBuilder.builder().terminal(terminal)
                    .completer(new StringsCompleter("/ask", "/verify", "/timeline", "/sources", "/reindex", "/help",
                            "/quit"))
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true).build();
            return new Editing(terminal, lines);
        }

        @Override
        public Optional<String> read() {
            try {
                @Nullable
                String line = lines.readLine("› ");
                return Optional.ofNullable(line);
            } catch (EndOfFileException | UserInterruptException _) {
                return Optional.empty();
            }
        }

        @Override
        public void close() throws IOException {
            terminal.close();
        }
    }
}
