package dev.verbatim.app;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.verbatim.cli.Services;
import dev.verbatim.cli.UsageException;
import dev.verbatim.discord.CannotConnect;
import dev.verbatim.discord.DiscordBot;
import dev.verbatim.discord.DiscordSettings;
import dev.verbatim.discord.Extensions;
import dev.verbatim.discord.admin.AdminCommands;
import dev.verbatim.discord.admin.Vitals;
import dev.verbatim.discord.command.Admins;
import dev.verbatim.discord.community.Community;
import dev.verbatim.library.Library;
import dev.verbatim.reply.Responder;
import dev.verbatim.store.AddedSources;
import dev.verbatim.store.Store;
import dev.verbatim.store.StoreException;
import dev.verbatim.store.StoreSettings;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot on Discord until the program is told to stop. Only here what the bot remembers is opened: no other command
 * pays for it.
 *
 * @param library all sources, once what servers added is known
 */
record OnDiscord(DiscordSettings settings, StoreSettings data, Responder responder,
        Function<AddedSources, Library> library, Vitals vitals, Stop stop) implements Services.Bot {
    private static final Logger LOG = LoggerFactory.getLogger(OnDiscord.class);

    @Override
    public void run() throws CannotConnect, InterruptedException {
        try (Store store = Store.open(data, InstantSource.system())) {
            Community community = new Community(store, library.apply(store.sources()), settings.limits(), version(),
                    Ticker.systemTicker());
            connected(community.extensions(
                    AdminCommands.of(new Admins(settings.adminRoles()), community, vitals)));
        } catch (StoreException unusable) {
            throw new UsageException(String.valueOf(unusable.getMessage()));
        }
    }

    private void connected(Extensions extensions) throws CannotConnect, InterruptedException {
        try (DiscordBot _ = DiscordBot.connect(settings, responder, extensions, InstantSource.system())) {
            LOG.info("Connected to Discord. Ctrl-C stops.");
            stop.awaitAsked();
            LOG.info("Stopping: answers under way are finished.");
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(OnDiscord.class.getPackage().getImplementationVersion(), "not packaged");
    }
}
