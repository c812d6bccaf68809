package dev.verbatim.discord.loopback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All requests in the order in which they came, also kept as JSON lines for a validator to read. */
final class RequestLog {
    private static final Path FILE = begun(Path.of("target", "discord-requests.jsonl"));
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** The file holds what one run of the tests sent. */
    private static Path begun(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    void add(Request request) {
        requests.add(request);
        write(request);
    }

    private static synchronized void write(Request request) {
        try {
            Files.writeString(FILE, request.json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
