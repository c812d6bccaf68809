package dev.verbatim.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request that the bot sent.
 *
 * @param path without the base address and the query
 * @param body the JSON null where there was none
 */
public record Request(String method, String path, JsonNode body) {
    /** Method and path. */
    public String line() {
        return method + " " + path;
    }

    public String content() {
        return body.path("content").asText();
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("method", method).put("path", path).set("body", body);
        return json;
    }
}
