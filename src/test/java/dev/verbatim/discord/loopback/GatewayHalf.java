package dev.verbatim.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Discord's gateway: greets, lets in who has the token, takes up a lost session again, and sends events. */
final class GatewayHalf extends WebSocketServer implements AutoCloseable {
    /** Privileged, and this bot has no leave for it. */
    private static final int MESSAGE_CONTENT = 1 << 15;
    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicInteger sequence = new AtomicInteger();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile boolean silent;
    private volatile boolean forgetful;

    GatewayHalf() throws InterruptedException {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        setReuseAddr(true);
        start();
        if (!started.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the gateway did not start");
        }
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + getPort());
    }

    /** What clients called for, in order: IDENTIFY, RESUME. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** From now on answers nothing. */
    void fallSilent() {
        silent = true;
    }

    /** From now on knows no session that is to be resumed. */
    void forgetSession() {
        forgetful = true;
    }

    void send(String event, ObjectNode data) {
        getConnections().forEach(socket -> send(socket, event, data));
    }

    void drop() {
        getConnections().forEach(socket -> socket.close(4000, "lost"));
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        if (!silent) {
            socket.send("{\"op\": 10, \"d\": {\"heartbeat_interval\": 41250}}");
        }
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        if (silent) {
            return;
        }
        JsonNode call = Payloads.any(message);
        switch (call.path("op").asInt()) {
            case 1 -> socket.send("{\"op\": 11}");
            case 2 -> identify(socket, call.path("d"));
            case 6 -> resume(socket);
            default -> {
            }
        }
    }

    private void identify(WebSocket socket, JsonNode data) {
        calls.add("IDENTIFY");
        if (!data.path("token").asText().equals(LoopbackDiscord.TOKEN)) {
            socket.close(4004, "Authentication failed.");
            return;
        }
        if ((data.path("intents").asInt() & MESSAGE_CONTENT) != 0) {
            socket.close(4014, "Disallowed intent(s).");
            return;
        }
        send(socket, "READY", Payloads.ready(address().toString()));
        send(socket, "GUILD_CREATE", Payloads.guild());
    }

    private void resume(WebSocket socket) {
        calls.add("RESUME");
        if (forgetful) {
            socket.send("{\"op\": 9, \"d\": false}");
            return;
        }
        send(socket, "RESUMED", Payloads.parsed("{}"));
    }

    private void send(WebSocket socket, String event, ObjectNode data) {
        ObjectNode frame = Payloads.parsed("{\"op\": 0}").put("t", event).put("s", sequence.incrementAndGet());
        frame.set("d", data);
        socket.send(frame.toString());
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception failure) {}

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void close() {
        try {
            stop(1000);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
