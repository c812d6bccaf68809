package dev.verbatim.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that hold what is sent; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "discord");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT);

    private Golden() {}

    /** The text is what the file holds. */
    public static void check(String file, String text) {
        Path golden = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
            }
            assertThat(text).isEqualTo(Files.readString(golden));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Messages as Discord gets them, one after the other. */
    public static String json(List<Sheet> sheets) {
        return json(sheets.stream().map(sheet -> sheet.create().toData().toString()));
    }

    /** JSON of messages, one after the other, in a form that only changes with what it says. */
    public static String json(Stream<String> sent) {
        ArrayNode messages = JSON.createArrayNode();
        try {
            for (String message : sent.toList()) {
                messages.add(JSON.readTree(message));
            }
            return JSON.writeValueAsString(JSON.treeToValue(messages, Object.class)) + "\n";
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
