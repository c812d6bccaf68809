package dev.verbatim.discord;

import dev.verbatim.discord.command.Menu;
import dev.verbatim.reply.Responder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot on Discord, from connected to closed: answers {@code /ask}, {@code /sources}, {@code /reindex}, {@code /help},
 * messages that mention it, replies to it, and messages to it alone. It comes back by itself after a lost connection.
 *
 * <pre>{@code
 * try (DiscordBot bot = DiscordBot.connect(settings, responder)) {
 *     untilAskedToStop();
 * }
 * }</pre>
 */
public final class DiscordBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);
    private static final Duration CONNECTING = Duration.ofSeconds(60);
    private static final Duration FINISHING = Duration.ofSeconds(20);
    private static final Duration LEAVING = Duration.ofSeconds(10);
    private final JDA jda;
    private final Desk desk;
    private final Duration finishing;

    private DiscordBot(JDA jda, Desk desk, Duration finishing) {
        this.jda = jda;
        this.desk = desk;
        this.finishing = finishing;
    }

    /**
     * Connects, offers the commands, and returns once the bot answers; at the latest after 90 seconds, with a failure.
     *
     * @param settings with a token
     * @param responder called on virtual threads, several at a time
     * @param extensions what others bring to the bot
     * @throws CannotConnect if Discord refuses the token or can't be reached
     */
    public static DiscordBot connect(
            DiscordSettings settings, Responder responder, Extensions extensions, InstantSource clock)
            throws CannotConnect, InterruptedException {
        Features features = Features.of(responder, settings, extensions, clock);
        return connect(settings, features, CONNECTING, FINISHING);
    }

    static DiscordBot connect(DiscordSettings settings, Features features, Duration connecting, Duration finishing)
            throws CannotConnect, InterruptedException {
        Token token = settings.token();
        if (token == null) {
            throw new IllegalArgumentException("settings without a token");
        }
        Desk desk = new Desk();
        JDA jda = Connection.open(settings, token, new Events(features, desk), connecting);
        offer(jda, features.menu());
        return new DiscordBot(jda, desk, finishing);
    }

    /** Without it the commands of the last run stay, and mentions work: no reason to stay away. */
    private static void offer(JDA jda, Menu menu) {
        try {
            jda.updateCommands().addCommands(menu.data()).timeout(30, TimeUnit.SECONDS).complete();
        } catch (ErrorResponseException refused) {
            LOG.error("Discord did not take the commands; those of the last run stay", refused);
        }
    }

    /**
     * Stops gracefully: answers under way are finished, for 20 seconds at the most; new questions are told to come back.
     * Returns when the connection is closed, after half a minute at the latest. Closing twice does nothing more.
     */
    @Override
    public void close() {
        try {
            desk.close(finishing);
            jda.shutdown();
            if (!jda.awaitShutdown(LEAVING)) {
                jda.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            jda.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
