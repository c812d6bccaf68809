package dev.verbatim.config;

import dev.verbatim.discord.DiscordSettings;
import dev.verbatim.discord.Token;
import dev.verbatim.discord.asking.LimitSettings;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.place.Manners;
import dev.verbatim.yaml.Scalar;
import dev.verbatim.yaml.Section;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys under {@code discord:}. Whatever goes wrong, the token is not shown. */
final class DiscordReader {
    private static final String TOKEN_VARIABLE = "DISCORD_TOKEN";

    /** Goes into an HTTP header as it stands. */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]+");

    private final Map<String, String> environment;

    DiscordReader(Map<String, String> environment) {
        this.environment = environment;
    }

    DiscordSettings read(Section section) {
        DiscordSettings settings = new DiscordSettings(token(section),
                section.scalar("rest").flatMap(DiscordReader::rest).orElse(DiscordSettings.DISCORD),
                section.scalar("gateway").flatMap(DiscordReader::gateway).orElse(null),
                section.scalars("admin-roles").map(DiscordReader::roles).orElse(List.of()),
                isOn(section, "components", true) ? Look.COMPONENTS : Look.TEXT,
                limits(section.section("limits")),
                new Manners(isOn(section, "message-content", false), isOn(section, "reply-ping", false)));
        section.refuseUnknown();
        return settings;
    }

    private @Nullable Token token(Section section) {
        String written = section.scalar("token").map(Scalar::text).orElse("").strip();
        String token = written.isEmpty() ? environment.getOrDefault(TOKEN_VARIABLE, "").strip() : written;
        if (token.isEmpty()) {
            return null;
        }
        if (!TOKEN.matcher(token).matches()) {
            section.refuse("token", "not a bot's token: copy it again from the developer portal, alone and whole");
            return null;
        }
        return new Token(token);
    }

    private static boolean isOn(Section section, String key, boolean usually) {
        return section.scalar(key).flatMap(Scalar::isOn).orElse(usually);
    }

    private static Optional<URI> rest(Scalar value) {
        return value.as("an http(s) address that ends in /, such as " + DiscordSettings.DISCORD,
                words -> words.endsWith("/") ? Addresses.of(words, "http", "https") : Optional.empty());
    }

    private static Optional<URI> gateway(Scalar value) {
        return value.as("a ws(s) address, such as wss://gateway.discord.gg", words -> Addresses.of(words, "ws", "wss"));
    }

    private static LimitSettings limits(Section section) {
        Optional<Integer> user = section.scalar("user").flatMap(value -> value.wholeNumber(1, LimitSettings.MOST));
        Optional<Integer> channel = section.scalar("channel")
                .flatMap(value -> value.wholeNumber(1, LimitSettings.MOST));
        section.refuseUnknown();
        return new LimitSettings(user.orElse(LimitSettings.DEFAULT.perUser()),
                channel.orElse(LimitSettings.DEFAULT.perChannel()));
    }

    private static List<String> roles(List<Scalar> values) {
        return values.stream().map(value -> value.text().strip()).filter(role -> !role.isEmpty()).toList();
    }
}
