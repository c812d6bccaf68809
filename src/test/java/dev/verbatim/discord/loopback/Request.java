package dev.verbatim.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A request that the bot sent.
 *
 * @param path without the base address and the query
 * @param body the JSON null where there was none
 * @param at when it had come, in nanoseconds of the system's timer
 */
public record Request(String method, String path, JsonNode body, long at) {
    /** Method and path. */
    public String line() {
        return method + " " + path;
    }

    /** All words that a reader sees, whichever way the message or the answer to an interaction holds them. */
    public String content() {
        String content = message().path("content").asText();
        return content.isEmpty() ? String.join("\n", texts()) : content;
    }

    /** The message in the body. */
    public JsonNode message() {
        return body.has("data") ? body.path("data") : body;
    }

    /** Buttons, by their labels. */
    public List<String> labels() {
        return message().path("components").findParents("custom_id").stream()
                .map(button -> button.path("label").asText()).toList();
    }

    /** The id of the button with this label. */
    public String button(String label) {
        return message().path("components").findParents("custom_id").stream()
                .filter(button -> button.path("label").asText().equals(label)).findFirst().orElseThrow()
                .path("custom_id").asText();
    }

    private List<String> texts() {
        return message().path("components").findValuesAsText("content");
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("method", method).put("path", path).set("body", body);
        return json;
    }
}
