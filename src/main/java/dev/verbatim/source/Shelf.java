package dev.verbatim.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.document.Details;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The folder that keeps one source's texts, as plain story files: what is quoted is a slice of them. A file is there whole
 * or not at all, even when the power fails; one that would not change is left alone.
 */
final class Shelf {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    /** @param name of the file, without extension; may name folders inside, and nothing outside */
    void keep(String name, String text, Details details) throws IOException {
        // The details first: a story must not be seen without knowing whose it is.
        write(name + ".yml", yaml(details));
        write(name + ".txt", text);
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("a name that leads out of the folder");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(file.resolveSibling(""));
            replace(file, bytes);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(file.resolveSibling(""), ".", ".tmp");
        try {
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** JSON's strings are YAML's too. */
    private static String yaml(Details details) throws IOException {
        StringBuilder yaml = new StringBuilder();
        Object[][] lines = {{"title", details.title()}, {"outlet", details.outlet()}, {"author", details.author()},
                {"published", details.published()}, {"address", details.address()}};
        for (Object[] line : lines) {
            if (line[1] != null) {
                yaml.append(line[0]).append(": ").append(JSON.writeValueAsString(line[1].toString())).append('\n');
            }
        }
        return yaml.toString();
    }
}
