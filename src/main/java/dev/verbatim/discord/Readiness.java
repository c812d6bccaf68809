package dev.verbatim.discord;

import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

/** Tells when a connection is ready, or that it never will be. */
final class Readiness extends ListenerAdapter {
    private final CompletableFuture<JDA> future = new CompletableFuture<>();

    /** The bot asked for events that Discord's portal does not allow it. */
    static final class IntentRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    CompletableFuture<JDA> future() {
        return future;
    }

    @Override
    public void onReady(ReadyEvent event) {
        future.complete(event.getJDA());
    }

    /** The gateway may refuse a token that the REST interface took. A close of our own (1000) has its reason elsewhere. */
    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code == CloseCode.AUTHENTICATION_FAILED) {
            future.completeExceptionally(new InvalidTokenException());
        } else if (code == CloseCode.DISALLOWED_INTENTS) {
            future.completeExceptionally(new IntentRefused());
        } else if (code != CloseCode.GRACEFUL_CLOSE) {
            future.completeExceptionally(new IllegalStateException("the gateway closed the connection: " + code));
        }
    }
}
