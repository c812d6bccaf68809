package dev.verbatim.app;

import dev.verbatim.cli.Services;
import dev.verbatim.discord.CannotConnect;
import dev.verbatim.discord.DiscordBot;
import dev.verbatim.discord.DiscordSettings;
import dev.verbatim.discord.Extensions;
import dev.verbatim.reply.Responder;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot on Discord until the program is told to stop. */
record OnDiscord(DiscordSettings settings, Responder responder, Stop stop) implements Services.Bot {
    private static final Logger LOG = LoggerFactory.getLogger(OnDiscord.class);

    static Optional<Services.Bot> of(DiscordSettings settings, Responder responder, Stop stop) {
        return settings.token() == null ? Optional.empty() : Optional.of(new OnDiscord(settings, responder, stop));
    }

    @Override
    public void run() throws CannotConnect, InterruptedException {
        try (DiscordBot _ = DiscordBot.connect(settings, responder, Extensions.NONE, InstantSource.system())) {
            LOG.info("Connected to Discord. Ctrl-C stops.");
            stop.awaitAsked();
            LOG.info("Stopping: answers under way are finished.");
        }
    }
}
