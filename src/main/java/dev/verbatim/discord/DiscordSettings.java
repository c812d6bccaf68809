package dev.verbatim.discord;

import dev.verbatim.discord.asking.LimitSettings;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.place.Manners;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the bot connects, and who may run it.
 *
 * @param token the bot's secret, or null to stay in the terminal
 * @param rest base address of the REST interface, ending in {@code /}
 * @param gateway address of the gateway, or null to ask the REST interface for it
 * @param adminRoles ids or names of roles that may use the admins' commands beside members who may manage the server
 * @param look how messages look
 * @param limits how often may be asked
 * @param manners what it reads and whom it pings
 */
public record DiscordSettings(@Nullable Token token, URI rest, @Nullable URI gateway, List<String> adminRoles,
        Look look, LimitSettings limits, Manners manners) {
    public static final URI DISCORD = URI.create("https://discord.com/api/v10/");
    public static final DiscordSettings DEFAULT = new DiscordSettings(null, DISCORD, null, List.of());

    /** Messages look as Discord's apps show them best. */
    public DiscordSettings(@Nullable Token token, URI rest, @Nullable URI gateway, List<String> adminRoles) {
        this(token, rest, gateway, adminRoles, Look.COMPONENTS);
    }

    /** With the usual limits and manners. */
    public DiscordSettings(@Nullable Token token, URI rest, @Nullable URI gateway, List<String> adminRoles, Look look) {
        this(token, rest, gateway, adminRoles, look, LimitSettings.DEFAULT, Manners.QUIET);
    }

    public DiscordSettings {
        adminRoles = List.copyOf(adminRoles);
        if (!rest.toString().endsWith("/")) {
            throw new IllegalArgumentException("an address that ends in /");
        }
    }
}
