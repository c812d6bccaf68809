package dev.verbatim.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Discord's REST interface: records every request and answers as Discord would, or with a fault that a test asked for. */
final class RestHalf implements AutoCloseable {
    private static final String BASE = "/api/v10";
    private final HttpServer server;
    private final URI gateway;
    private final RequestLog log = new RequestLog();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final Set<String> ofUsers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger messages = new AtomicInteger(500);

    RestHalf(URI gateway) throws IOException {
        this.gateway = gateway;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(BASE, this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE + "/");
    }

    List<Request> requests() {
        return log.requests();
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath().substring(BASE.length());
            JsonNode json = body.isEmpty() ? JsonNodeFactory.instance.nullNode() : Payloads.any(withoutFiles(body));
            Request request = new Request(exchange.getRequestMethod(), path, json, System.nanoTime());
            log.add(request);
            Optional<Fault> fault = faults.stream().filter(each -> each.meets(request)).findFirst();
            fault.ifPresent(faults::remove);
            if (fault.isPresent()) {
                exchange.getResponseHeaders().set("Retry-After", "0.05");
                exchange.getResponseHeaders().set("X-RateLimit-Scope", "user");
                answer(exchange, fault.get().status(), fault.get().body());
            } else if (wantsToken(path)
                    && !LoopbackDiscord.AUTHORIZATION.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, "{\"message\": \"401: Unauthorized\", \"code\": 0}");
            } else {
                answer(exchange, 200, served(request).toString());
            }
        }
    }

    /** The JSON of a message that comes with files, in several parts; any other body is JSON as it stands. */
    private static String withoutFiles(String body) {
        int part = body.startsWith("--") ? body.indexOf("name=\"payload_json\"") : -1;
        if (part < 0) {
            return body;
        }
        int start = body.indexOf("\r\n\r\n", part) + 4;
        return body.substring(start, body.indexOf("\r\n--", start));
    }

    private static boolean wantsToken(String path) {
        return !path.equals("/gateway") && !path.startsWith("/interactions/") && !path.startsWith("/webhooks/");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private JsonNode served(Request request) {
        String path = request.path();
        if (path.equals("/users/@me")) {
            return Payloads.self();
        }
        if (path.equals("/gateway")) {
            return JsonNodeFactory.instance.objectNode().put("url", gateway.toString());
        }
        if (path.endsWith("/commands")) {
            JsonNode commands = request.body().deepCopy();
            commands.forEach(command -> ((ObjectNode) command).put("id", "77").put("version", "1"));
            return commands;
        }
        if (path.endsWith("/typing")) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (path.equals("/users/@me/channels")) {
            return Payloads.directChannel();
        }
        String[] parts = path.split("/", -1);
        String channel = path.startsWith("/channels/") ? parts[2] : LoopbackDiscord.CHANNEL;
        boolean isOneOf = parts.length == 5 && !parts[4].equals("@original");
        String id = isOneOf ? parts[4] : Integer.toString(messages.incrementAndGet());
        return Payloads.message(id, channel, request.content(),
                ofUsers.contains(id) ? Payloads.author() : Payloads.self());
    }

    void isOfUser(String message) {
        ofUsers.add(message);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
