package dev.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.verbatim.discord.loopback.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Discord's own description of its REST interface, where it lies beside the project. */
final class Specification {
    private static final Path FILE = Path.of("..", "shared", "discord", "openapi.json");
    private final JsonNode document;

    private Specification(JsonNode document) {
        this.document = document;
    }

    static Optional<Specification> present() throws IOException {
        return Files.exists(FILE)
                ? Optional.of(new Specification(new ObjectMapper().readTree(FILE.toFile())))
                : Optional.empty();
    }

    /** The operation exists, and its body is as described. */
    void check(Request request) {
        JsonNode operation = operation(request);
        assertThat(operation.isMissingNode()).as("no operation for " + request.line()).isFalse();
        JsonNode schema = operation.path("requestBody").path("content").path("application/json").path("schema");
        if (schema.isMissingNode()) {
            assertThat(request.body().isNull() || request.body().isEmpty()).as(request.line()).isTrue();
            return;
        }
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole)
                .validate(numbered(request.body()))).as(request.line() + " " + request.body()).isEmpty();
    }

    /** The path with the most words of its own wins: {@code @original} before {@code {message_id}}. */
    private JsonNode operation(Request request) {
        return document.path("paths").properties().stream().filter(path -> matches(path.getKey(), request.path()))
                .filter(path -> path.getValue().has(method(request)))
                .min(Comparator.comparingInt(path -> path.getKey().split("\\{", -1).length)).map(Map.Entry::getValue)
                .map(path -> path.path(method(request))).orElse(document.path("nothing"));
    }

    private static String method(Request request) {
        return request.method().toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String template, String path) {
        return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** JDA writes some numbers as strings, which Discord takes. */
    private static JsonNode numbered(JsonNode body) {
        JsonNode copy = body.deepCopy();
        copy.findParents("contexts").forEach(command -> {
            for (String key : new String[]{"contexts", "integration_types"}) {
                var numbers = ((ObjectNode) command).putArray(key);
                // Already an array of the same length: read from the original.
                body.findParents(key).stream().filter(each -> each.path("name").equals(command.path("name")))
                        .forEach(each -> each.path(key).forEach(number -> numbers.add(number.asInt())));
            }
            if (command.path("default_member_permissions").isTextual()) {
                ((ObjectNode) command).put("default_member_permissions",
                        command.path("default_member_permissions").asLong());
            }
        });
        return copy;
    }
}
