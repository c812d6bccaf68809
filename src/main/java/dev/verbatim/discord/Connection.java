package dev.verbatim.discord;

import dev.verbatim.discord.place.Manners;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;

/** Opens the connection to Discord, in bounded time. */
final class Connection {
    /** None of them needs Discord's leave: what mentions the bot comes with its words in any case. */
    private static final Set<GatewayIntent> INTENTS = Set.of(GatewayIntent.GUILD_MESSAGES,
            GatewayIntent.DIRECT_MESSAGES);

    private Connection() {}

    /** Returns when Discord has told all it has to tell at first; what was begun is undone on any failure. */
    static JDA open(DiscordSettings settings, Token token, ListenerAdapter events, Duration patience)
            throws CannotConnect, InterruptedException {
        Readiness readiness = new Readiness();
        CompletableFuture<JDA> login = login(builder(settings, token).addEventListeners(readiness, events), readiness);
        boolean open = false;
        try {
            JDA jda = readiness.future().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            open = true;
            return jda;
        } catch (ExecutionException refused) {
            throw explained(settings, refused.getCause() == null ? refused : refused.getCause());
        } catch (TimeoutException silent) {
            throw new CannotConnect.Unreachable(settings.rest(), "not ready within " + patience.toSeconds() + " s",
                    silent);
        } finally {
            if (!open) {
                var _ = login.thenAccept(JDA::shutdownNow);
            }
        }
    }

    /** On a thread of its own: it blocks, for as long as Discord's rate limit says. */
    private static CompletableFuture<JDA> login(JDABuilder builder, Readiness readiness) {
        CompletableFuture<JDA> login = new CompletableFuture<>();
        Thread.ofVirtual().name("discord-login").start(() -> {
            try {
                login.complete(builder.build());
            } catch (RuntimeException refused) {
                readiness.future().completeExceptionally(refused);
            }
        });
        return login;
    }

    private static Set<GatewayIntent> intents(Manners manners) {
        Set<GatewayIntent> intents = EnumSet.copyOf(INTENTS);
        if (manners.readsAll()) {
            intents.add(GatewayIntent.MESSAGE_CONTENT);
        }
        return intents;
    }

    private static CannotConnect explained(DiscordSettings settings, Throwable reason) {
        return switch (reason) {
            case InvalidTokenException _ -> new CannotConnect.WrongToken(reason);
            case Readiness.IntentRefused _ -> new CannotConnect.MayNotRead(reason);
            default -> new CannotConnect.Unreachable(settings.rest(), String.valueOf(reason.getMessage()), reason);
        };
    }

    /** Callbacks get threads of their own: on the common pool any blocking work elsewhere would hold up our answers. */
    private static JDABuilder builder(DiscordSettings settings, Token token) {
        Message.suppressContentIntentWarning();
        return JDABuilder.createLight(token.secret(), intents(settings.manners())).setEnableShutdownHook(false)
                .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setCompression(Compression.NONE).setSessionController(new GatewayAddress(settings))
                .setRestConfig(new RestConfig().setBaseUrl(settings.rest().toString()));
    }
}
